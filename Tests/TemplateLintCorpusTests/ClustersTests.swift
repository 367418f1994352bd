import TemplateLintCorpus
import TemplateLintModel
import Testing

@Suite struct ClustersTests {
  @Test func halfOfTheSequencesInCommonIsANearDuplicate() {
    #expect(Shingles.similarity([1, 2, 3], [1, 2, 4]) == 0.5)
    #expect(Shingles.similarity([], []) == 0)
    let rows = [
      Sketch.row("a", .utility, [], shingles: [1, 2, 3]), Sketch.row("b", .marketing, [], shingles: [1, 2, 4]),
      Sketch.row("c", .utility, [], shingles: [2, 5, 6]),
    ]
    #expect(Clusters(rows).ofRow == [0, 0, 1])
  }

  @Test func nearDuplicatesOfNearDuplicatesStayTogether() {
    let rows = [
      Sketch.row("a", .utility, [], shingles: [1, 2]), Sketch.row("b", .utility, [], shingles: [1, 2, 3, 4]),
      Sketch.row("c", .utility, [], shingles: [3, 4]),
    ]
    #expect(Clusters(rows).count == 1)
  }

  @Test func aGroupStaysTogetherWhateverItsTexts() {
    let rows = [
      Sketch.row("z", .utility, [], group: "pair-1"), Sketch.row("m", .marketing, []),
      Sketch.row("a", .marketing, [], group: "pair-1"),
    ]
    let clusters = Clusters(rows)
    #expect(clusters.ofRow == [0, 1, 0])
    #expect(clusters.names == ["a", "m"])
    let folds = clusters.folds(5)
    #expect(folds[0] == folds[2])
  }

  @Test func addingRowsDoesNotMoveTheOthers() {
    let few = (0..<20).map { Sketch.row("row-\($0)", .utility, []) }
    let more = few + (20..<40).map { Sketch.row("row-\($0)", .utility, []) }
    #expect(Clusters(more).folds(5).prefix(20) == Clusters(few).folds(5)[...])
    #expect(Set(Clusters(more).folds(5)) == [0, 1, 2, 3, 4])
  }

  @Test func sequencesDependOnTheOrderOfWords() {
    #expect(Shingles.of(words: [1, 2, 3, 4]) != Shingles.of(words: [4, 3, 2, 1]))
    #expect(Shingles.of(words: [1, 2, 3, 4, 1, 2, 3]).count == 4)
    #expect(Shingles.of(words: [1]).count == 1)
    #expect(Shingles.of(words: []).isEmpty)
  }
}
