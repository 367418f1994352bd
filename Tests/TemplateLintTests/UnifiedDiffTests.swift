import Testing

@testable import TemplateLint

private func diff(_ old: String, _ new: String) -> String {
  String(decoding: UnifiedDiff.bytes("t.json", old: Array(old.utf8), new: Array(new.utf8)), as: UTF8.self)
}

@Suite struct UnifiedDiffTests {
  @Test func theSameIsNothing() { #expect(diff("a\n", "a\n").isEmpty) }

  @Test func aChangedLineHasItsNeighbours() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n")
        == "--- a/t.json\n+++ b/t.json\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n")
  }

  @Test func aMissingLastLineBreakIsSaid() {
    #expect(diff("a", "b") == "--- a/t.json\n+++ b/t.json\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n")
  }

  @Test func linesComeAndGo() {
    #expect(diff("a\nb\nc\n", "a\nc\n").hasSuffix("@@ -1,3 +1,2 @@\n a\n-b\n c\n"))
    #expect(diff("a\nc\n", "a\nb\nc\n").hasSuffix("@@ -1,2 +1,3 @@\n a\n+b\n c\n"))
    #expect(diff("", "a\n").hasSuffix("@@ -0,0 +1 @@\n+a\n"))
  }

  @Test func farChangesAreHunksOfTheirOwn() {
    let old = (1...40).map { "\($0)\n" }.joined()
    let new = old.replacing("\n5\n", with: "\nfive\n").replacing("\n30\n", with: "\nthirty\n")
    #expect(diff(old, new).split(separator: "@@ -").count == 3)
  }
}
