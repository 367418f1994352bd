/// What was looked for in an input that holds no template: one sentence each, without a final period.
enum Refusals {
  static let empty = "nothing to read: the file is empty"
  static let tooLarge = "more than 64 MiB that are no JSON are not read: split the file"

  static let markdown = """
    no template in this text: looked for JSON or YAML in fences, tables with a header row such as | name | category | body |, and \
    headings or labels (Name, Category, Language, Body, Footer, Buttons) with a fenced or quoted text
    """

  static let table = """
    no table of templates: looked for a header row with columns such as name, language, category, header, body, footer and buttons, \
    in English, Portuguese or Spanish, separated by commas, semicolons or tabs
    """

  static let yaml = "nothing but comments in this YAML: looked for \"name\", \"language\", \"category\" and \"components\""
}
