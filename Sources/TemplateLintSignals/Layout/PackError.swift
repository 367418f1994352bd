/// Why a signal pack was refused.
package enum PackError: Error, Equatable, CustomStringConvertible {
  /// Too short for a header, or not a pack at all.
  case notAPack
  case otherVersion(UInt32)
  /// The header names another size than the bytes have.
  case cutShort
  /// A section lies outside the pack or holds an index that leads nowhere.
  case damaged(PackSection)
  /// It was compiled to stand on another pack.
  case otherBase
  /// More signals or languages than one matcher holds.
  case tooMany

  package var description: String {
    switch self {
    case .notAPack: "this is not a signal pack"
    case .otherVersion(let version): "the signal pack has version \(version), expected \(PackFormat.version)"
    case .cutShort: "the signal pack is cut short"
    case .damaged(let section): "the signal pack is damaged in section \(section)"
    case .otherBase: "the signal pack was compiled to stand on another one; compile it again"
    case .tooMany:
      "all signal packs together hold at most \(PackFormat.signalLimit) signals and \(PackFormat.languageLimit) languages"
    }
  }
}
