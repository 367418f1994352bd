/// What a finding is known by across runs: not its line, which moves, but the template, the rule and the matched text.
package enum Fingerprint {
  /// - Parameter ordinal: how many earlier findings of this template have the same rule and text.
  package static func make(name: String?, language: String?, rule: String, text: some Sequence<UInt8>, ordinal: Int) -> String {
    var hash = SHA256()
    hash.update((name ?? "").utf8)
    hash.update(CollectionOfOne(0))
    hash.update((language ?? "").utf8)
    hash.update(CollectionOfOne(0))
    hash.update(rule.utf8)
    hash.update(CollectionOfOne(0))
    hash.update(text)
    hash.update(CollectionOfOne(0))
    hash.update(String(ordinal).utf8)
    return hash.hex(digits: 16)
  }
}
