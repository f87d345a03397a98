/// Command lines about evidence.
extension CommandCase {
  static let evidence: [CommandCase] = [
    .init(arguments: ["evidence"], files: sourced, output: coverageOfSourced),
    .init(arguments: ["evidence", "OPS.PLAN.L1"], files: sourced, output: pageOfSourced),
    .init(arguments: ["evidence", "weekly"], files: sourced, output: textOfSourced("weekly")),
    .init(
      arguments: ["evidence", "OPS.PLAN#weekly"], files: sourced, output: textOfSourced("OPS.PLAN#weekly")),
    .init(
      arguments: ["evidence", "OPS/PLAN.yaml:8"], files: sourced, output: textOfSourced("OPS/PLAN.yaml:8")),
    .init(
      arguments: ["evidence", "OPS/PLAN.yaml:responsibilities.L1[weekly].text"], files: sourced,
      output: textOfSourced("OPS/PLAN.yaml:responsibilities.L1[weekly].text")),
    .init(arguments: ["evidence", "--source", "book"], files: sourced, output: usesOfSourced),
    .init(
      arguments: ["evidence", "--source", "book", "--format", "json"], files: sourced, output: usesAsJSON),
    .init(
      arguments: ["evidence", "OPS.PLAN", "--color", "always"],
      output:
        "\u{1B}[1mOPS.PLAN\u{1B}[0m: Planning\n\n\u{1B}[1mresponsibilities\u{1B}[0m of OPS.PLAN  "
        + "\u{1B}[36mOPS/PLAN.yaml\u{1B}[0m\n\u{1B}[36m  cites\u{1B}[0m   nothing\n"
        + "\u{1B}[36m  review\u{1B}[0m  nobody has reviewed it\n"
        + "  - L1-5598f4f2\u{1B}[36m  OPS/PLAN.yaml:7\u{1B}[0m\n    Plans the week of one line\n"
        + "  - L2-121e3650\u{1B}[36m  OPS/PLAN.yaml:9\u{1B}[0m\n    Plans the month of a plant\n"),
    .init(
      arguments: ["evidence", "OPS.PLAM"], status: 2,
      complaint: "error: there is no profile, page, function or text `OPS.PLAM`; did you mean `OPS.PLAN`?\n"),
    .init(
      arguments: ["evidence", "OPS.PLAN#weakly"], files: sourced, status: 2,
      complaint:
        "error: there is no profile, page, function or text `OPS.PLAN#weakly`; did you mean `OPS.PLAN#weekly`?\n"
    ),
    .init(
      arguments: ["evidence", "OPS/PLAN.yaml:1"], status: 2,
      complaint:
        "error: there is no profile, page, function or text `OPS/PLAN.yaml:1`; `plumb evidence` lists what there is\n"
    ),
    .init(
      arguments: ["evidence", "--source", "boot"], files: sourced, status: 2,
      complaint: "error: there is no source `boot`; did you mean `book`?\n"),
    .init(
      arguments: ["evidence", "--source", "survey", "--audience", "public"], files: sourced, status: 2,
      complaint: "error: there is no source `survey`; sources stand under `sources:`, by id\n"),
  ]
}

/// A profile that cites a book for its statements, and a survey beside one of them.
private let sourced = [
  "sources.yaml": """
  kind: sources
  version: 1
  sources:
    book: {title: How lines are planned, kind: list, publisher: Institute of Plants, edition: "2", url: "https://example.org/book"}
    survey: {title: What planners do, kind: list, audience: internal}

  """,
  "OPS/PLAN.yaml": """
  kind: profile
  version: 1
  code: OPS.PLAN
  title: Planning
  responsibilities:
    L1:
      - Plans the week of one line
      - {id: weekly, text: Tells each line on Friday what it makes next week, evidence: [{source: survey, as_of: 2026-01-31}]}
  evidence:
    responsibilities: [{source: book, locator: chapter 3}]

  """,
]

private let coverageOfSourced = """
                      texts  citing  by layer  reason  nothing  sources  review
  OPS.PLAN  Planning
    responsibilities      2       1         1       0        0        2  none

  2 texts: 1 with a source beside them, 1 by what their layer cites,
  0 with the reason why there is none, 0 with nothing.
  `plumb evidence CODE` shows the sources and the review of a profile or page,
  `plumb evidence --source ID` what rests on a source.

  """

private func layerOfSourced(_ cited: String) -> String {
  "responsibilities of OPS.PLAN  OPS/PLAN.yaml\n" + cited + "  review  nobody has reviewed it\n"
}

private let weeklyOfSourced = """
    - weekly  OPS/PLAN.yaml:8
      Tells each line on Friday what it makes next week
      cites   survey, as of 2026-01-31

  """

private let bookOfSourced = """
    book  sources.yaml:4
      How lines are planned (2)
      Institute of Plants
      https://example.org/book

  """

private let surveyOfSourced = """
    survey  sources.yaml:5
      What planners do

  """

private let pageOfSourced =
  "OPS.PLAN.L1: Planning\n\n" + layerOfSourced("  cites   book, chapter 3\n")
  + "  - L1-5598f4f2  OPS/PLAN.yaml:7\n    Plans the week of one line\n" + weeklyOfSourced + "\nSources\n"
  + bookOfSourced + surveyOfSourced

private func textOfSourced(_ subject: String) -> String {
  subject + "\n\n" + layerOfSourced("") + weeklyOfSourced + "\npublished on  OPS.PLAN.L1\n\nSources\n"
    + surveyOfSourced
}

private let usesOfSourced =
  bookOfSourced + """

    OPS.PLAN  OPS/PLAN.yaml
      responsibilities
        line 10   chapter 3
        for       L1-5598f4f2

    1 citation in 1 document, on which 1 text rests

    """

private let usesAsJSON = """
  {
    "version": 1,
    "kind": "uses",
    "source": {
      "name": "book",
      "title": "How lines are planned",
      "kind": "list",
      "publisher": "Institute of Plants",
      "edition": "2",
      "published": null,
      "retrieved": null,
      "licence": null,
      "url": "https://example.org/book",
      "doi": null,
      "archive": null,
      "derivedFrom": [],
      "isInternal": false,
      "place": {
        "file": "sources.yaml",
        "line": 4,
        "path": "sources.book"
      }
    },
    "derived": [],
    "schemes": [],
    "uses": [
      {
        "home": {
          "origin": "profile:OPS.PLAN",
          "title": "Planning",
          "file": "OPS/PLAN.yaml",
          "isDraft": false
        },
        "layer": "responsibilities",
        "text": null,
        "resting": [
          "L1-5598f4f2"
        ],
        "citation": {
          "source": "book",
          "locator": "chapter 3",
          "asOf": null,
          "place": {
            "file": "OPS/PLAN.yaml",
            "line": 10,
            "path": "evidence.responsibilities[book]"
          }
        }
      }
    ]
  }

  """
