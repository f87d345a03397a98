import CanonicalJSON
import Diagnostics
import Reporting
import Testing

/// A rule with all that a rule can have, and one with as little as possible.
private let rules = [
  RuleDescription(
    name: "double-space", group: .structure, severity: .warning, scope: .document, fix: .safe,
    summary: "two spaces in a row", reason: "nobody means them",
    options: [
      .init(
        name: "most", form: .integer(1...3), standard: .integer(1), summary: "how many there may be in a row")
    ],
    examples: [
      .good(["A.yaml": "title: One space\n"]),
      .bad(
        ["A.yaml": "title: Two⟦  ⟧spaces\nfocus: and⟦  ⟧here⟦  ⟧too\n"],
        fixed: ["A.yaml": "title: Two spaces\n"]),
    ]),
  RuleDescription(
    name: "no-text", group: .completeness, severity: .error, scope: .workspace, edition: 2, fix: nil,
    summary: "no text at all", reason: "there is nothing to read", unchangeable: "nothing is left without it",
    examples: [.bad(["A.yaml": "⟦title⟧:\n"])]),
]

private func rendered(_ format: RuleListFormat) -> String {
  String(decoding: format.render(rules), as: UTF8.self)
}

@Suite struct RuleListTests {
  @Test func `the list for people has a line for each rule, by group`() {
    #expect(
      rendered(.text) == """
        structure
          double-space  warning  safe    two spaces in a row

        completeness
          no-text       error    -       no text at all

        edition 1 · `plumb explain RULE` says more of one

        """)
  }

  @Test func `the reference page shows what is marked, and what fixes make of it`() {
    #expect(
      rendered(.markdown).hasSuffix(
        """
        | rule | severity | fix | finds |
        |---|---|---|---|
        | [double-space](#double-space) | warning | safe | two spaces in a row |
        | [no-text](#no-text) | error | - | no text at all |

        ## Structure

        ### double-space

        Finds two spaces in a row.

        It matters because nobody means them.

        - severity: warning
        - looks at: one document at a time
        - fix: safe: `plumb fix` can mend it, and the meaning is kept
        - since edition: 1

        | option | value | default | meaning |
        |---|---|---|---|
        | `most` | a whole number from 1 to 3 | `1` | how many there may be in a row |

        Nothing is found here:

        ```text
        # A.yaml
        title: One space
        ```

        Something is found here:

        ```text
        # A.yaml
        title: Two  spaces
                  ^^
        focus: and  here  too
                  ^^    ^^
        ```

        Fixed, it reads:

        ```text
        # A.yaml
        title: Two spaces
        ```

        ## Completeness

        ### no-text

        Finds no text at all.

        It matters because there is nothing to read.

        - severity: error; it stays so: nothing is left without it
        - looks at: all documents together
        - fix: none: a person has to decide
        - since edition: 2

        Something is found here:

        ```text
        # A.yaml
        title:
        ^^^^^
        ```

        """))
  }

  @Test func `programs get each text without marks, and the marks as places`() throws {
    let list = try JSONReader.value(of: RuleListFormat.json.render(rules)).canonicalBytes
    let text = String(decoding: list, as: UTF8.self)
    #expect(
      text.hasPrefix(#"{"edition":1,"rules":[{"edition":1,"examples":[{"files":[{"marks":[],"path":"A.yaml""#)
    )
    #expect(
      text.contains(
        #"{"end":{"column":13,"line":1,"offset":12},"start":{"column":11,"line":1,"offset":10}}"#))
    #expect(text.contains(#""text":"title: Two  spaces\nfocus: and  here  too\n""#))
    #expect(text.contains(#""fixed":[{"path":"A.yaml","text":"title: Two spaces\n"}]"#))
    #expect(
      text.contains(
        #""options":[{"default":1,"maximum":3,"minimum":1,"name":"most","summary":"how many there may be in a row","type":"integer"}]"#
      ))
    #expect(text.contains(#""unchangeable":"nothing is left without it""#))
  }
}
