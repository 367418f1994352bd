internal import TemplateLintSignals
internal import TemplateLintText

/// The literals of one language, and the sets of literals and token kinds that its phrases ask for: symbols.
struct SymbolTable {
  struct Overflow: Error {}

  /// A literal with the symbols that it is in, ascending.
  struct Literal {
    var kind: LiteralKind
    var bytes: [UInt8]
    var symbols: [UInt16] = []
  }

  private(set) var literals: [Literal] = []
  /// By token kind: the symbols that it is in, ascending.
  private(set) var kinds: [[UInt16]] = Array(repeating: [], count: TokenKind.allCases.count)
  private(set) var symbolCount = 0
  private var literalIndices: [PhraseAtom: Int] = [:]
  private var symbols: [[PhraseAtom]: UInt16] = [:]
  private var atoms: [[PhraseAtom]] = []

  /// The symbol for a token that is any of these; atoms in any order, doubles allowed.
  mutating func symbol(_ atoms: [PhraseAtom]) throws(Overflow) -> UInt16 {
    let ordered = ordered(atoms)
    if let known = symbols[ordered] { return known }
    guard symbolCount < Int(UInt16.max) else { throw Overflow() }
    let symbol = UInt16(symbolCount)
    symbolCount += 1
    symbols[ordered] = symbol
    self.atoms.append(ordered)
    for atom in ordered {
      switch atom {
      case .kind(let kind): kinds[Int(kind.rawValue)].append(symbol)
      case .literal: literals[literalIndices[atom] ?? 0].symbols.append(symbol)
      }
    }
    return symbol
  }

  /// The symbol for a token that has any of these symbols.
  mutating func union(of symbols: Set<UInt16>) throws(Overflow) -> UInt16 {
    if symbols.count == 1, let only = symbols.first { return only }
    return try symbol(symbols.sorted().flatMap { atoms[Int($0)] })
  }

  private mutating func ordered(_ atoms: [PhraseAtom]) -> [PhraseAtom] {
    var unique: [(rank: Int, atom: PhraseAtom)] = []
    for atom in Set(atoms) { unique.append((0, atom)) }
    // Literals get their index in the order of the file, so that the pack is the same on every run.
    for atom in atoms {
      if case .literal(let kind, let bytes) = atom, literalIndices[atom] == nil {
        literalIndices[atom] = literals.count
        literals.append(Literal(kind: kind, bytes: bytes))
      }
    }
    for index in unique.indices {
      switch unique[index].atom {
      case .kind(let kind): unique[index].rank = Int(kind.rawValue)
      case .literal: unique[index].rank = TokenKind.allCases.count + (literalIndices[unique[index].atom] ?? 0)
      }
    }
    return unique.sorted { $0.rank < $1.rank }.map(\.atom)
  }
}
