/// All rules, in the order of their pages. A rule is added here by hand, so that a search finds every one.
public enum RuleCatalog {
  public static let all: [Rule] = [
    .fileEmpty, .fileNotText, .jsonInvalid, .jsonTooDeep, .templateTooLarge,
    .templateNameInvalid,
  ] + TextLimits.all.map(\.rule)

  public static func rule(named id: String) -> Rule? { all.first { $0.id == id } }
}
