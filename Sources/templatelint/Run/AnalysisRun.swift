internal import TemplateLint
internal import TemplateLintReports

/// Takes all input the whole way to the reports: blocks go to workers, what they rendered comes out in input order.
///
/// At most twice as many blocks as workers are in flight, so that a slow reader of the output slows the input down and memory
/// stays bounded.
struct AnalysisRun {
  let jobs: Int
  /// Reports show source lines.
  let keepsLines: Bool

  private struct Result: Sendable {
    let sequence: Int
    let worker: BlockWorker
    let outcome: BlockWorker.Outcome
  }

  /// - Parameter handle: gets each block's outcome, in input order.
  func run(
    _ source: inout BlockSource, reports: [any Report], _ handle: (BlockWorker.Outcome) throws -> Void
  ) async throws {
    guard let first = source.next() else { return }
    // One block, or one worker: no tasks, no waiting.
    guard jobs > 1, let second = source.next() else {
      let worker = makeWorker(for: reports)
      let rendered = reports.map { _ in RenderedBlock() }
      var next: BlockSource.Job? = first
      while let job = next {
        try handle(worker.process(job, reports: reports, into: rendered))
        for block in rendered { block.removeAll() }
        next = source.next()
      }
      return
    }
    try await runParallel([first, second], &source, reports, handle)
  }

  private func runParallel(
    _ begun: [BlockSource.Job], _ source: inout BlockSource, _ reports: [any Report],
    _ handle: (BlockWorker.Outcome) throws -> Void
  ) async throws {
    var begun = begun[...]
    var free: [BlockWorker] = []
    var blocks: [[RenderedBlock]] = []
    var waiting: [Int: BlockWorker.Outcome] = [:]
    var sent = 0
    var handled = 0
    try await withThrowingTaskGroup(of: Result.self) { group in
      func take(_ result: Result) throws {
        free.append(result.worker)
        waiting[result.sequence] = result.outcome
        while let outcome = waiting.removeValue(forKey: handled) {
          try handle(outcome)
          handled += 1
          for block in outcome.rendered { block.removeAll() }
          blocks.append(outcome.rendered)
        }
      }
      while let job = begun.popFirst() ?? source.next() {
        while sent - handled >= jobs * 2, let result = try await group.next() { try take(result) }
        let worker = free.popLast() ?? makeWorker(for: reports)
        let rendered = blocks.popLast() ?? reports.map { _ in RenderedBlock() }
        let sequence = sent
        group.addTask {
          let outcome = try worker.process(job, reports: reports, into: rendered)
          return Result(sequence: sequence, worker: worker, outcome: outcome)
        }
        sent += 1
      }
      while let result = try await group.next() { try take(result) }
    }
  }

  private func makeWorker(for reports: [any Report]) -> BlockWorker {
    BlockWorker(keepsLines: keepsLines, keepsContributions: reports.contains { $0.readsContributions })
  }
}
