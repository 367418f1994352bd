import Testing

@testable import TemplateLint

@Suite struct SHA256Tests {
  /// NIST's vectors: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsMatchThePublishedVectors(_ text: String, _ expected: String) {
    var hash = SHA256()
    hash.update(text.utf8)
    #expect(hash.hex() == expected)
  }

  @Test func aMillionLettersMatchThePublishedVector() {
    var hash = SHA256()
    for _ in 0..<1000 { hash.update(repeatElement(UInt8(ascii: "a"), count: 1000)) }
    #expect(hash.hex() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func theFingerprintDependsOnEachOfItsParts() {
    let base = Fingerprint.make(name: "a", language: "b", rule: "c", text: "d".utf8, ordinal: 0)
    #expect(base.count == 16)
    #expect(base != Fingerprint.make(name: "ab", language: "", rule: "c", text: "d".utf8, ordinal: 0))
    #expect(base != Fingerprint.make(name: "a", language: "b", rule: "c", text: "d".utf8, ordinal: 1))
    #expect(base == Fingerprint.make(name: "a", language: "b", rule: "c", text: "d".utf8, ordinal: 0))
  }
}
