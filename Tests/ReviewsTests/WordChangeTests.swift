import Reviews
import Testing

@Suite struct WordChangeTests {
  @Test(arguments: [
    ("Plans the week", "Plans the day", ["`week` became `day`"]),
    ("Plans the week", "Plans the whole week", ["`whole` was added"]),
    ("Plans the whole week", "Plans the week", ["`whole` was removed"]),
    ("a b c d", "x b c y z", ["`a` became `x`", "`d` became `y z`"]),
    ("Plans, then acts", "Plans then acts", ["`Plans,` became `Plans`"]),
    ("Plans the week", "plans the week", ["`Plans` became `plans`"]),
    ("same words", "same  \n words", []),
    ("", "new words", ["`new words` was added"]),
  ])
  func `a change is told word by word`(before: String, after: String, changes: [String]) {
    #expect(wordChanges(from: before, to: after).map(\.description) == changes)
  }

  @Test func `as many words count as changed as stand on the longer side`() {
    #expect(wordChanges(from: "a b c d", to: "x b c y z").map(\.count) == [1, 2])
  }
}
