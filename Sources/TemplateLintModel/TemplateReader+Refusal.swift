package import TemplateLintJSON

extension TemplateReader {
  /// Why an object that no shape fits is no template, and what was looked for: one sentence without a final period.
  package static func refusal(of root: TemplateRoot, in document: Document) -> String {
    let node = root.node
    func has(_ key: StaticString) -> Bool { document.member(key, of: node) >= 0 }
    guard document.isObject(node) else {
      return "no template here: expected an object with \"name\", \"language\", \"category\" and \"components\""
    }
    if has("to") && has("template") || document.isObject(document.member("language", of: node)) {
      return "this sends a template and does not define one: give the definition, with the texts in \"components\""
    }
    if has("error") {
      return "this is an error answer of the API, not a template"
    }
    if has("id"), !has("name"), has("status") || has("category") {
      return """
        this answers a submission and holds no text: read the templates with GET \
        /{WABA-ID}/message_templates?fields=name,language,status,category,components
        """
    }
    if has("messaging_product") || has("field") || has("event") {
      return "this webhook or message speaks of no template: looked for message_template_name and the fields beside it"
    }
    if has("success") { return "this answers a request and holds no template" }
    return """
      not recognised as a template: looked for \"components\" (Cloud API, 360dialog, YCloud, Telnyx, 8x8), \"types\" (Twilio), \
      \"structure\" (Infobip), \"elementName\" (Gupshup), \"name\" with \"body\" (template library), message_template_name \
      (webhook), and for lists of these
      """
  }

  /// Whether something has to do with templates: it is one, sends one, or answers a submission.
  ///
  /// What a folder holds besides, a manifest or a list of translations, has not; nor has the `components` of an API's description.
  package static func concernsTemplates(_ root: TemplateRoot, in document: Document) -> Bool {
    let node = root.node
    func has(_ key: StaticString) -> Bool { document.member(key, of: node) >= 0 }
    guard document.isObject(node) else { return false }
    if root.shape == .graph {
      return !document.isObject(document.member("components", of: node)) || has("name") || has("language") || has("category")
    }
    if root.shape != .unrecognised { return true }
    return has("messaging_product") || document.isObject(document.member("template", of: node))
      || has("id") && has("status") && (has("category") || has("language") || holdsReviewStatus(node, in: document))
  }

  /// `status` is one that Meta gives a template.
  private static func holdsReviewStatus(_ node: NodeIndex, in document: Document) -> Bool {
    let status = document.member("status", of: node)
    guard document.isString(status) else { return false }
    return ["APPROVED", "PENDING", "REJECTED", "PAUSED", "DISABLED", "IN_APPEAL"].contains(document.string(document[status].text))
  }
}
