package import TemplateLint
package import TemplateLintJSON

/// What the records of one block contribute to one report, in memory that is used again for another block.
///
/// Goes from the worker that fills it to the thread that joins the report, and back. Only one of them has it at a time, which the
/// compiler cannot see: hence `@unchecked`.
package final class RenderedBlock: @unchecked Sendable {
  /// Memory that one large record took is given back beyond this.
  private static let keptMemory = 4 << 20

  /// Bytes in the order of the records; a report that is no JSON only appends to it.
  package var results = JSONWriter()
  /// Bytes that belong into a later part of the report: the findings of the JSON report.
  package var later = JSONWriter(capacity: 64)
  /// How the test cases of the JUnit report ended that did not pass.
  package var failures = 0
  package var errors = 0
  /// How many records are in it.
  package var count = 0
  /// The records themselves, for a report that needs them as a whole (HTML).
  package var analyses: [Analysis] = []

  package init() {}

  /// Forgets the content and keeps the memory.
  package func removeAll() {
    results.removeAll(keepingAtMost: Self.keptMemory)
    later.removeAll(keepingAtMost: Self.keptMemory)
    failures = 0
    errors = 0
    count = 0
    analyses.removeAll(keepingCapacity: analyses.count < 10_000)
  }

  /// Appends bytes that are no JSON, or are a whole value.
  package func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { results.append($0) } }
}
