/// The indices of the signals that code computes, looked up once.
struct StructureSignals: Sendable {
  init(_ packs: [PackTables]) {}
}
