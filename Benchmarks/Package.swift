// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that `swift test` of the main package neither resolves nor builds it.
let main = Context.packageDirectory.split(separator: "/").dropLast().last.map(String.init) ?? "TemplateLint"

let package = Package(
  name: "TemplateLintBenchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Stages",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "TemplateLintStages", package: main),
      ],
      path: "Benchmarks/Stages",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
