internal import CReportAssets
internal import TemplateLint

/// The page's style sheet and script, embedded at build time, and the policy that lets nothing else run.
enum PageAssets {
  static let style = text(templatelint_page_style())
  static let script = text(templatelint_page_script())

  /// No network, no other script, no other style, no form target. Source: https://www.w3.org/TR/CSP3/.
  static let policy =
    "default-src 'none'; script-src '\(digest(script))'; style-src '\(digest(style))'; base-uri 'none'; form-action 'none'"

  private static func digest(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return "sha256-" + Base64.encode(hash.digest())
  }

  private static func text(_ asset: templatelint_asset) -> [UInt8] {
    Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
  }
}
