internal import TemplateLintText

/// Checks every index of a pack of unknown origin, so that matching need not.
struct PackValidation {
  private let tables: PackTables
  /// Signals of this pack and of those below it.
  private let signalCount: Int

  static func check(_ tables: PackTables, signalCount: Int) throws(PackError) {
    guard signalCount <= PackFormat.signalLimit else { throw .tooMany }
    let validation = PackValidation(tables: tables, signalCount: signalCount)
    try validation.checkSignals()
    try validation.checkWords()
    for language in tables.languages { try validation.check(language) }
  }

  private func require(_ condition: Bool, _ section: PackSection) throws(PackError) {
    guard condition else { throw .damaged(section) }
  }

  private func isInside(_ record: TextRecord) -> Bool {
    Int(record.offset) + Int(record.count) <= tables.text.count
  }

  private func isInside(_ run: RunRecord, _ count: Int) -> Bool { Int(run.start) + Int(run.count) <= count }

  private func checkSignals() throws(PackError) {
    for string in tables.strings { try require(isInside(string), .strings) }
    for signal in tables.signals {
      let texts = [signal.id, signal.summary, signal.reason, signal.source, signal.date, signal.cure]
      try require(texts.allSatisfy(isInside), .signals)
      try require(
        isInside(signal.hits, tables.strings.count) && isInside(signal.misses, tables.strings.count)
          && isInside(signal.expression, tables.expressions.count), .signals)
    }
    for route in tables.routes {
      try require(Int(route.signal) < signalCount && Int(route.target) < signalCount, .routes)
    }
  }

  private func checkWords() throws(PackError) {
    let words = tables.functionWords
    try require(words.isEmpty || Self.isTable(words.count, free: words.count { $0.count == 0 }), .functionWords)
    for word in words {
      try require(isInside(TextRecord(offset: word.offset, count: word.count)), .functionWords)
    }
  }

  /// A search in an open-addressing table ends only at an empty slot, and masks with its size.
  private static func isTable(_ count: Int, free: Int) -> Bool { count > 0 && count & (count - 1) == 0 && free > 0 }

  private func check(_ language: LanguageRecord) throws(PackError) {
    try require(
      isInside(language.code) && isInside(language.name) && Int(language.index) < PackFormat.languageLimit, .languages)
    try require(
      isInside(language.prefixes, tables.strings.count) && isInside(language.literalSlots, tables.literalSlots.count)
        && isInside(language.literals, tables.literals.count) && isInside(language.kinds, tables.kinds.count)
        && isInside(language.nodes, tables.nodes.count) && isInside(language.edges, tables.edges.count)
        && isInside(language.gaps, tables.gaps.count) && isInside(language.anchors, tables.anchors.count)
        && isInside(language.symbolAnchors, tables.symbolAnchors.count)
        && isInside(language.filters, tables.filters.count), .languages)
    guard language.flags & LanguageRecord.hasLexicon != 0 else { return }
    try require(
      Int(language.kinds.count) == TokenKind.allCases.count && language.symbolAnchors.count > 0
        && Int(language.filters.count) == WordFilter.count
        && (language.shortestInfix == 0 || language.shortestInfix >= 3), .languages)
    try checkLiterals(language)
    try checkGraph(language)
  }

  private func checkLiterals(_ language: LanguageRecord) throws(PackError) {
    let slots = tables.literalSlots[language.literalSlots.indices]
    try require(Self.isTable(slots.count, free: slots.count { $0 == 0 }), .literalSlots)
    try require(slots.allSatisfy { $0 <= language.literals.count }, .literalSlots)
    for literal in tables.literals[language.literals.indices] {
      try require(
        isInside(TextRecord(offset: literal.offset, count: UInt32(literal.count)))
          && isInside(literal.symbols, tables.symbols.count), .literals)
      try require(areSymbols(literal.symbols, language), .symbols)
    }
    for run in tables.kinds[language.kinds.indices] {
      try require(isInside(run, tables.symbols.count), .kinds)
      try require(areSymbols(run, language), .symbols)
    }
  }

  private func areSymbols(_ run: RunRecord, _ language: LanguageRecord) -> Bool {
    tables.symbols[run.indices].allSatisfy { UInt32($0) + 1 < language.symbolAnchors.count }
  }

  private func checkGraph(_ language: LanguageRecord) throws(PackError) {
    let nodeCount = language.nodes.count
    let symbolCount = language.symbolAnchors.count - 1
    for node in tables.nodes[language.nodes.indices] {
      try require(Int(node.firstGap) + Int(node.gapCount) <= Int(language.gaps.count), .nodes)
      let edgeEnd = node.edgeCount < 2 ? 0 : Int(node.firstEdge) + Int(node.edgeCount)
      try require(edgeEnd <= Int(language.edges.count), .nodes)
      for accept in [node.accept, node.fieldAccept] where accept != PackFormat.nothing {
        try require(Int(accept & ~PackFormat.guardBit) < signalCount, .nodes)
      }
      if node.edgeCount == 1 { try require(node.firstEdge < nodeCount, .nodes) }
      if node.edgeCount > 0 { try require(node.symbol < symbolCount, .nodes) }
    }
    for edge in tables.edges[language.edges.indices] { try require(edge.node < nodeCount && edge.symbol < symbolCount, .edges) }
    for gap in tables.gaps[language.gaps.indices] {
      try require(gap.node < nodeCount && gap.length <= UInt32(PackFormat.gapLimit), .gaps)
    }
    for anchor in tables.anchors[language.anchors.indices] {
      try require(anchor.left < nodeCount && anchor.right < nodeCount, .anchors)
      try require(anchor.beforeReach == 0 || anchor.before < symbolCount, .anchors)
      try require(anchor.behindReach == 0 || anchor.behind < symbolCount, .anchors)
    }
    var last: UInt32 = 0
    for anchor in tables.symbolAnchors[language.symbolAnchors.indices] {
      try require(anchor >= last && anchor <= language.anchors.count, .symbolAnchors)
      last = anchor
    }
  }
}
