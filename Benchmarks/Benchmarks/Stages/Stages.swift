import Benchmark
import Foundation
import TemplateLintReports
import TemplateLintStages

/// Each stage of the work on the templates of `TEMPLATELINT_BENCHMARK_DATA`; one iteration takes all of them once.
let benchmarks: @Sendable () -> Void = {
  let path = ProcessInfo.processInfo.environment["TEMPLATELINT_BENCHMARK_DATA"] ?? ".build/templates.ndjson"
  guard let data = FileManager.default.contents(atPath: path) else {
    print("no data at \(path); make some: scripts/make-templates --rows 2000 > Benchmarks/\(path)")
    return
  }
  let lines = [UInt8](data)
  let count = lines.split(separator: 0x0A).count

  /// Throughput is iterations a second: times the number of templates.
  func measure(_ name: String, _ work: @escaping (inout Stages) throws -> Int) {
    let configuration = Benchmark.Configuration(
      metrics: [.wallClock, .cpuTotal, .throughput, .peakMemoryResident], warmupIterations: 1,
      scalingFactor: .one, maxDuration: .seconds(3), maxIterations: 200)
    Benchmark("\(name), \(count) templates", configuration: configuration) { benchmark in
      var stages = Stages(lines)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(try work(&stages)) }
      benchmark.stopMeasurement()
    }
  }

  measure("1 parse") { $0.parse() }
  measure("2 tokenize") { $0.tokenize() }
  measure("3 match (tokenizes)") { $0.match() }
  measure("4 classify") { $0.classify() }
  measure("5 rules") { $0.lint() }
  measure("6 whole way, no report") { $0.analyze() }
  for format in ReportFormat.allCases {
    measure("write \(format.rawValue)") { try $0.write(format) }
  }
}
