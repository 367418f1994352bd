package import TemplateLint
internal import TemplateLintJSON
internal import TemplateLintRules
internal import TemplateLintXML

/// Each template as a test case in JUnit's form, as Jenkins' JUnit plugin and GitLab's unit test reports read it.
///
/// A template fails with findings at or above `--fail-on`; other findings stand in `system-out`. A record that cannot be read is an
/// `error`. The counts stand before the cases, which therefore wait in the spool.
/// Sources: https://docs.gitlab.com/ci/testing/unit_test_reports/,
/// https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
package struct JUnitReport: Report {
  private static let envelope = XMLEnvelope(closing: "</testsuite></testsuites>")

  /// The lowest severity that fails; nil for none.
  private let threshold: Severity?
  private var cases: any Spool
  private var count = 0
  private var failures = 0
  private var errors = 0

  package init(_ run: RunDescription, spool: any Spool) {
    threshold = run.failOn == "never" ? nil : run.failOn.flatMap { Severity(name: $0) } ?? .error
    cases = spool
  }

  package var readsContributions: Bool { false }

  package func render(_ analysis: Analysis, _ evidence: borrowing EvidenceTable, into block: RenderedBlock) throws {
    let title = [analysis.name, analysis.language].compactMap { $0 }.joined(separator: " ")
    let place = "\(analysis.source.line):\(analysis.source.column)"
    let name = title.isEmpty ? place : title
    let findings = analysis.findings.filter(\.counts)
    if let error = analysis.error {
      let text = "\(analysis.source.path):\(error.line):\(error.column): \(error.message)"
      let outcome = JUnitCase.Outcome.error(type: findings.first?.rule ?? "unreadable", message: error.message, text: text)
      return try add(JUnitCase(path: analysis.source.path, name: name, outcome: outcome, output: []), to: block)
    }
    try add(makeCase(analysis.source.path, name, findings), to: block)
  }

  package mutating func begin(_ run: RunDescription, into output: inout [UInt8]) {}

  package mutating func add(_ block: RenderedBlock, write: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    count += block.count
    failures += block.failures
    errors += block.errors
    try block.results.withBytes { try cases.append($0) }
  }

  package mutating func end(_ summary: Summary, accountFindings: [Finding], write: ([UInt8]) throws -> Void) throws {
    let block = RenderedBlock()
    for finding in accountFindings where finding.counts {
      try add(makeCase(finding.source.path, finding.rule, [finding]), to: block)
    }
    try add(block) { _ in }
    let counts: KeyValuePairs = [
      "name": "templatelint", "tests": String(count), "failures": String(failures), "errors": String(errors),
    ]
    let opening = try Self.envelope.opening { (xml) throws(XMLWriteError) in
      try xml.element("testsuites", counts) { (xml) throws(XMLWriteError) in
        try xml.element("testsuite", counts) { (xml) throws(XMLWriteError) in try xml.text("\n") }
      }
    }
    try write(opening)
    try cases.drain(write)
    try write(Array((Self.envelope.closing + "\n").utf8))
  }

  private func makeCase(_ path: String, _ name: String, _ findings: [Finding]) -> JUnitCase {
    let failing = findings.filter { finding in threshold.map { finding.severity >= $0 } ?? false }
    let output = findings.filter { !failing.contains($0) }.map(JUnitCase.line)
    guard let first = failing.first else { return JUnitCase(path: path, name: name, outcome: .passed, output: output) }
    let message = failing.count == 1 ? first.message : "\(first.message) (and \(failing.count - 1) more)"
    return JUnitCase(
      path: path, name: name,
      outcome: .failure(type: first.rule, message: message, text: failing.map(JUnitCase.line).joined(separator: "\n")),
      output: output)
  }

  private func add(_ testCase: JUnitCase, to block: RenderedBlock) throws {
    block.append(try testCase.xml())
    block.count += 1
    switch testCase.outcome {
    case .passed: break
    case .failure: block.failures += 1
    case .error: block.errors += 1
    }
  }
}
