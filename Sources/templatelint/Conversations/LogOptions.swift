internal import ArgumentParser
internal import TemplateLintConversations
internal import TemplateLintModel
internal import TemplateLintPricing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A stretch of time such as `90s`, `15m`, `2h` or `1d`; seconds without a unit.
struct LogDuration: ExpressibleByArgument {
  let milliseconds: Int64

  init?(argument: String) {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    let unit = argument.last.flatMap { units[$0] }
    guard let number = Int64(unit == nil ? argument : String(argument.dropLast())), (0...36_500_000).contains(number) else { return nil }
    milliseconds = number * (unit ?? 1) * 1000
  }
}

/// A time zone: `UTC`, a fixed offset such as `-03:00`, or a name such as `America/Sao_Paulo` where the system has its table.
struct LogTimeZone: ExpressibleByArgument {
  private enum Zone {
    case fixed(Int64)
    case named(String)
  }

  private let zone: Zone

  init?(argument: String) {
    if argument.uppercased() == "UTC" || argument == "Z" {
      zone = .fixed(0)
    } else if let noon = Instant.parse("2024-01-01T12:00:00" + argument) {
      zone = .fixed(((Instant.parse("2024-01-01T12:00:00Z") ?? 0) - noon) / 1000)
    } else {
      guard argument.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x2E }), FileStatus(path: "/usr/share/zoneinfo/" + argument)?.kind == .file
      else { return nil }
      zone = .named(argument)
    }
  }

  /// Seconds east of UTC at a Unix second. A named zone becomes the zone of the process.
  func offset() -> @Sendable (Int64) -> Int64 {
    switch zone {
    case .fixed(let seconds): return { _ in seconds }
    case .named(let name):
      setenv("TZ", ":" + name, 1)
      tzset()
      return { seconds in
        var time = time_t(seconds)
        var fields = tm()
        localtime_r(&time, &fields)
        return Int64(fields.tm_gmtoff)
      }
    }
  }
}

/// One `--format FORMAT[=FILE]` of `conversations`.
struct LedgerTarget: ExpressibleByArgument {
  enum Format: String, CaseIterable {
    case text, json, csv, totals, shard, volumes
  }

  let format: Format
  /// Nil for standard output.
  let path: String?

  init(format: Format) {
    self.format = format
    path = nil
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = Format(rawValue: String(parts[0])), parts.count == 1 || !parts[1].isEmpty else { return nil }
    self.format = format
    path = parts.count == 2 ? String(parts[1]) : nil
  }

  static var allValueStrings: [String] { Format.allCases.map(\.rawValue) }
}

/// `NAME=CATEGORY` of `--redeclare`.
struct Redeclaration: ExpressibleByArgument {
  let name: String
  let category: TemplateCategory

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="), sign > argument.startIndex,
      let category = TemplateCategory(name: argument[argument.index(after: sign)...])
    else { return nil }
    name = String(argument[..<sign])
    self.category = category
  }
}
