/// All rules, in the order of their pages. A rule is added here by hand, so that a search finds every one.
public enum RuleCatalog {
  public static let all: [Rule] =
    reading + name + category + placeholders + structure + buttons + authentication + TextLimits.all.map(\.rule)

  public static func rule(named id: String) -> Rule? { all.first { $0.id == id } }

  private static let reading: [Rule] = [
    .fileEmpty, .fileNotText, .jsonInvalid, .jsonTooDeep, .templateTooLarge, .templateNotRecognised, .yamlInvalid, .tableInvalid,
  ]

  private static let name: [Rule] = [.templateNameInvalid, .templateNameMissing, .languageUnknown, .languageMissing]

  private static let category: [Rule] = [.categoryUnknown, .categoryMissing]

  private static let placeholders: [Rule] = [
    .bodyStartsWithPlaceholder, .bodyEndsWithPlaceholder, .placeholderGap, .placeholdersAdjacent, .placeholderMalformed,
    .placeholderNameInvalid, .placeholderFormatsMixed, .placeholderFormatUndeclared, .placeholderExampleMissing,
    .placeholdersTooDense,
  ]

  private static let structure: [Rule] = [
    .bodyMissing, .componentRepeated, .headerHasFormatting, .headerHasTooManyPlaceholders, .footerHasPlaceholder,
    .footerHasFormatting,
  ]

  private static let buttons: [Rule] =
    [.buttonsTooMany, .buttonsNotGrouped, .buttonTextMissing, .buttonTextHasFormatting] + ButtonCount.all.map(\.rule)

  private static let authentication: [Rule] = [
    .authenticationBodyHasText, .authenticationButtonMissing, .authenticationHasOtherComponents, .otpButtonOutsideAuthentication,
    .codeExpirationOutOfRange,
  ]
}
