import Diagnostics
import Shape
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("code: A\ntitle: [x]\n", "title"),
    ("code: A\ntitle: B\nresponsibilities:\n  M3: [a, b, no]\n", "responsibilities.M3[2]"),
    (
      "code: A\ntitle: B\nresponsibilities:\n  M3:\n    - {id: plans, text: no}\n",
      "responsibilities.M3[plans].text"
    ),
    (
      "code: A\ntitle: B\nresponsibilities:\n  M3:\n    - a\n    - {text: no}\n",
      "responsibilities.M3[1].text"
    ),
    ("code: A\ntitle: B\nsalary: 3\n", "salary"),
    ("code: A\ntitle: B\nresponsibilities:\n  M 3: [a]\n", "responsibilities.M 3"),
    ("code: A\n", ""),
  ])
  func `a path names keys, items by id, and other items by position from 0`(text: String, path: String) throws
  {
    #expect(try Reading(text, as: Job.shape).findings.map(\.place.path) == [path])
  }

  @Test func `items of lists within lists have a position each`() throws {
    let shape = Shape<Listed<Listed<String>>>.list(of: .list(of: .line))
    #expect(try Reading("- [a]\n- [b, no]\n", as: shape).findings.map(\.place.path) == ["[1][1]"])
  }

  static let original = """
    code: A
    title: "B"
    responsibilities:
      M1:
        - no
        - Plans the lines: all week
        - Manages plant #4
        - {text: yes, weight: much}
        - {id: orders, text: 1.10}
    """

  @Test(arguments: [
    (
      "lines above and a comment",
      """
      # a comment
      focus: something new

      code: A
      title: B
      responsibilities:
        M1:
          - Something new
          - no
          - Plans the lines: all week
          - Manages plant #4
          - {text: yes, weight: much}
          - {id: orders, text: 1.10}
      """
    ),
    (
      "lists and fields in another order",
      """
      title: B
      responsibilities:
        M1:
          - {id: orders, text: 1.10}
          - Manages plant #4
          - {text: yes, weight: much}
          - Plans the lines: all week
          - no
      code: A
      """
    ),
    (
      "another layout",
      """
      code:    A
      title:   'B'

      responsibilities:
          M1:
          -    no
          -  Plans the   lines:   all week
          -  Manages
             plant #4
          -
            text:   yes    # so
            weight: much
          -
            id: orders
            text:
              1.10
      """
    ),
  ])
  func `a fingerprint stays when something else changes`(what: String, text: String) throws {
    #expect(try fingerprints(text) == fingerprints(Self.original))
  }

  @Test func `fingerprints of different findings differ`() throws {
    #expect(try fingerprints(Self.original).count == 6)
  }

  @Test(arguments: [
    ("- no\n", "- yes\n"), ("all week", "all month"), ("#4", "#5"), ("much", "more"), ("1.10", "1.20"),
    ("id: orders", "id: other"), ("M1", "M2"),
  ])
  func `a fingerprint changes with the text that it is about`(old: String, new: String) throws {
    let changed = try fingerprints(Self.original.replacing(old, with: new))
    #expect(try changed.subtracting(fingerprints(Self.original)).isEmpty == false, "\(old)")
  }

  @Test func `quotes around the text of an item do not change the fingerprints below it`() throws {
    let plain = try fingerprints(
      "code: A\ntitle: B\nresponsibilities:\n  M1:\n    - {text: Plans, weight: much}\n")
    let quoted = try fingerprints(
      "code: A\ntitle: B\nresponsibilities:\n  M1:\n    - text: 'Plans'\n      weight: much\n")
    #expect(plain == quoted)
  }
}

private func fingerprints(_ text: String) throws -> Set<String> {
  Set(try Reading(text, as: Job.shape).findings.map(\.fingerprint.text))
}
