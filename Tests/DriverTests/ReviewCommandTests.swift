import TestSupport
import Testing

/// `plumb review`, from the first review of a profile to a change that a panel has to see.
@Suite struct ReviewCommandTests {
  @Test func `a review is recorded, goes stale with a word, and is carried over where that is editorial`()
    throws
  {
    let folder = try reviewedWorkspace()
    try expect(
      ["check", "--format", "concise", "--as-of", "2026-06-15"], in: folder, status: 1,
      output: """
        OPS/PLAN.yaml:6:1: error[review-missing] nobody has judged the layer `focus`, which has to be reviewed
        1 finding: 1 error · 0 fixable · 3 files, 1 page

        """)
    try expect(
      recordReview + ["--date", "2026-06-01", "--note", "Clear"], in: folder,
      output: "recorded `focus` of OPS.PLAN in OPS/PLAN.review.yaml: passes, lowest score 4\n")
    #expect(try folder.text(of: "OPS/PLAN.review.yaml") == recordedReview)
    try expect(
      ["check", "--as-of", "2026-06-15"], in: folder, output: "no findings · 4 files, 1 page\n")
    try folder.write(
      reviewedProfile.replacing("was promised", with: "was agreed"), to: "OPS/PLAN.yaml")
    try expect(
      ["check", "--format", "concise", "--as-of", "2026-06-15"], in: folder, status: 1,
      output: """
        OPS/PLAN.yaml:6:31: error[review-stale] the layer `focus` has changed since it was judged on 2026-06-01: `promised` became `agreed` in `focus`
        1 finding: 1 error · 0 fixable · 4 files, 1 page

        """)
    try expect(
      ["review", "status", "--as-of", "2026-06-15"], in: folder,
      output: """
        OPS.PLAN  OPS/PLAN.yaml
          focus  stale         judged on 2026-06-01, lowest score 4, changed since
            `promised` became `agreed` in `focus`

        1 stale

        """)
    try expect(
      carryReview, in: folder,
      output: """
        carried the review of 2026-06-01 over to `focus` of OPS.PLAN in OPS/PLAN.review.yaml
          `promised` became `agreed` in `focus`

        """)
    try expect(
      ["check", "--as-of", "2026-06-15"], in: folder, output: "no findings · 4 files, 1 page\n")
    try expect(
      ["review", "status", "OPS", "--as-of", "2026-06-15"], in: folder,
      output: """
        OPS.PLAN  OPS/PLAN.yaml
          focus  passed        judged on 2026-06-01, lowest score 4, carried over on 2026-06-15

        1 passed

        """)
  }

  @Test func `small changes do not add up to one that no panel saw`() throws {
    let folder = try reviewedWorkspace()
    _ = try plumb(recordReview, in: folder.path)
    let once = reviewedProfile.replacing("promised day", with: "agreed day")
    try folder.write(once, to: "OPS/PLAN.yaml")
    #expect(try plumb(carryReview, in: folder.path).status == 0)
    try folder.write(once.replacing("Customers get what", with: "Clients see what"), to: "OPS/PLAN.yaml")
    try expect(
      carryReview, in: folder, status: 2,
      complaint:
        "error: the review cannot be carried over: 3 words changed since the panel judged 10; let a panel judge the text again\n"
    )
  }

  @Test(arguments: [
    (["--scores", "accuracy=6,clarity=4"], "the score 6 for `accuracy` is not on the scale from 1 to 5"),
    (["--scores", "accuracy=4"], "`clarity` has no score; every dimension needs one"),
    (
      ["--scores", "accuracy=4,clarity=4,beauty=4"],
      "`beauty` is no dimension of reviews; there is `accuracy` and `clarity`"
    ),
    (
      ["--scores", "accuracy=4/5/4,clarity=4"],
      "`accuracy` has 3 scores and the panel 2 seats; give one score for all, or one for each seat"
    ),
    (["--panel", "architect"], "the panel has 1 seat, and the framework asks for at least 2"),
    (["--panel", "leader,leader"], "no `architect` sits on the panel, as the framework asks"),
    (
      ["--panel", "architect,planner"],
      "`planner` owns or wrote the text, and nobody judges their own; name another role"
    ),
    (
      ["--panel", "architect,boss"],
      "`boss` is no role of reviews; there is `architect`, `planner` and `leader`"
    ),
    (
      ["--date", "2026-06-16"],
      "2026-06-16 is still to come on 2026-06-15; a review is written down once it was held"
    ),
    (
      ["--layer", "pay"],
      "`OPS.PLAN` does not write the layer `pay` itself; it writes `focus` and `responsibilities`"
    ),
  ])
  func `what no panel can have said is not recorded`(arguments: [String], refusal: String) throws {
    let folder = try reviewedWorkspace()
    var command = recordReview
    for (option, value) in stride(from: 0, to: arguments.count, by: 2).map({
      (arguments[$0], arguments[$0 + 1])
    }) {
      if let index = command.firstIndex(of: option) {
        command[index + 1] = value
      } else {
        command += [option, value]
      }
    }
    try expect(command, in: folder, status: 2, complaint: "error: \(refusal)\n")
    #expect(try folder.text(of: "OPS/PLAN.review.yaml") == nil)
  }

  @Test func `a code that is misspelt is told from those there are`() throws {
    let folder = try reviewedWorkspace()
    var command = recordReview
    command[2] = "OPS.PLAM"
    try expect(
      command, in: folder, status: 2,
      complaint:
        "error: there is no profile, function, framework or list of skills `OPS.PLAM`; did you mean `OPS.PLAN`?\n"
    )
  }

  @Test(arguments: [
    ("author", "`planner` owns or wrote the text"),
    ("unchanged", "the layer `focus` has not changed since it was judged"),
    ("evidence", "which is no change of wording"), ("rewritten", "8 words changed since the panel judged 10"),
    ("failed", "the layer `focus` did not pass its review"),
    ("unflagged", "only an editorial change can be signed"),
    ("unreasoned", "the reason is empty"),
  ])
  func `what is not editorial is not carried`(what: String, refusal: String) throws {
    let folder = try reviewedWorkspace()
    let scores = what == "failed" ? "accuracy=3,clarity=4" : "accuracy=5,clarity=4"
    var recording = recordReview
    recording[6] = scores
    #expect(try plumb(recording, in: folder.path).status == 0)
    var profile = reviewedProfile.replacing("was promised", with: "was agreed")
    var command = carryReview
    switch what {
    case "author": command[command.firstIndex(of: "leader") ?? 0] = "planner"
    case "unchanged": profile = reviewedProfile
    case "evidence": profile = reviewedProfile + "evidence:\n  focus: {none: nobody has written of it}\n"
    case "rewritten":
      profile = reviewedProfile.replacing(
        "Customers get what was promised on the promised day", with: "Buyers rely on dates that hold")
    case "unflagged": command.removeAll { $0 == "--editorial" }
    case "unreasoned": command[command.firstIndex(of: "one word for another") ?? 0] = " "
    default: break
    }
    try folder.write(profile, to: "OPS/PLAN.yaml")
    let before = try folder.text(of: "OPS/PLAN.review.yaml")
    let result = try plumb(command, in: folder.path)
    #expect(result.status == 2)
    #expect(result.complaint.contains(refusal), "\(result.complaint)")
    #expect(try folder.text(of: "OPS/PLAN.review.yaml") == before)
  }

  @Test(arguments: ["", "\r\n", "{"])
  func `a record keeps its comments, its layout and its line endings`(layout: String) throws {
    let folder = try reviewedWorkspace()
    _ = try plumb(recordReview, in: folder.path)
    var text = try #require(try folder.text(of: "OPS/PLAN.review.yaml"))
    switch layout {
    case "\r\n": text = text.replacing("\n", with: "\r\n")
    case "{":
      text =
        "kind: review\nversion: 1\nof: OPS.PLAN\nreviews: [\(try flowItem(of: text)) ] # kept\n# and this\n"
    default: text = text.replacing("reviews:\n", with: "reviews:  # oldest first\n") + "# the end\n"
    }
    try folder.write(text, to: "OPS/PLAN.review.yaml")
    #expect(try plumb(recordReview, in: folder.path).status == 0)
    let after = try #require(try folder.text(of: "OPS/PLAN.review.yaml"))
    let (lines, kept) = (
      after.split(separator: layout == "\r\n" ? "\r\n" : "\n"),
      text.split(separator: layout == "\r\n" ? "\r\n" : "\n")
    )
    if layout == "{" {
      #expect(after.hasPrefix(text.prefix { $0 != "]" }.dropLast()))
      #expect(after.hasSuffix(" ] # kept\n# and this\n"))
    } else {
      #expect(kept.allSatisfy(lines.contains))
      #expect(after.utf8.contains(0x0D) == (layout == "\r\n"))
    }
    try expect(["check", "--as-of", "2026-06-15"], in: folder, output: "no findings · 4 files, 1 page\n")
  }

  @Test(arguments: ["accuracy=5,clarity=4", "accuracy=5,clarity=3"])
  func `what did not pass its review is not published, and can be left out`(scores: String) throws {
    let folder = try reviewedWorkspace()
    let compile = ["compile", "--output", "out", "--as-of", "2026-06-15"]
    #expect(
      try plumb(compile, in: folder.path).output == "nothing was written: what is published has errors\n")
    var command = recordReview
    command[6] = scores
    #expect(try plumb(command, in: folder.path).status == 0)
    let result = try plumb(compile, in: folder.path)
    if scores.hasSuffix("4") {
      #expect(result.output == "wrote 8 files, 1 pages, to out\n")
    } else {
      #expect(result.output == "nothing was written: what is published has errors\n")
      let rest = try plumb(compile + ["--leave-out-unsound"], in: folder.path)
      #expect(
        rest.output == "left out OPS/PLAN.yaml, which has errors\nwrote 7 files, 0 pages, to out\n")
    }
  }

  @Test func `a draft is asked for nothing, and the state of reviews is the same on any day it is asked for`()
    throws
  {
    let folder = try reviewedWorkspace()
    try folder.write(reviewedProfile.replacing("owner:", with: "status: draft\nowner:"), to: "OPS/PLAN.yaml")
    try expect(
      ["review", "status"], in: folder, output: "nothing is or has to be reviewed\n")
    try folder.write(reviewedProfile, to: "OPS/PLAN.yaml")
    let json = try plumb(["review", "status", "--format", "json", "--as-of", "2026-06-15"], in: folder.path)
    #expect(json.output.contains(#""state": "missing""#))
    #expect(json.output.contains(#""missing": 1"#))
  }
}

let recordReview = [
  "review", "record", "OPS.PLAN", "--layer", "focus", "--scores", "accuracy=5,clarity=4", "--panel",
  "architect,leader", "--as-of", "2026-06-15",
]

let carryReview = [
  "review", "carry", "OPS.PLAN", "--layer", "focus", "--editorial", "--by", "leader", "--reason",
  "one word for another", "--as-of", "2026-06-15",
]

let recordedReview = """
  # yaml-language-server: $schema=../.plumb/schemas/review.schema.json
  kind: review
  version: 1
  of: OPS.PLAN
  reviews:
    - date: 2026-06-01
      panel: [{role: architect}, {role: leader}]
      layers:
        focus:
          scores: {accuracy: 5, clarity: 4}
          digest: 1:sha256:57253ecc81ecbee811b8d4288b130b57859f5b28ae2f15797ee7918317cd6697
          judged:
            - {at: title, text: Planning}
            - {at: focus, text: Customers get what was promised on the promised day}
      note: Clear
      seal: 1:sha256:f4ebfc044bb53f714434774ab4268f062f18a456a0ed83ea85464f8beb0a2fe0

  """

private func reviewedWorkspace() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try writeWorkspace(
    to: folder, changing: ["framework.yaml": reviewedFramework, "OPS/PLAN.yaml": reviewedProfile])
  return folder
}

/// The only review of a record, between braces.
private func flowItem(of record: String) throws -> String {
  func value(_ name: String) throws -> String {
    let line = try #require(record.split(separator: "\n").first { $0.contains(name + ": ") })
    return line.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
  }
  let judged = record.split(separator: "\n").filter { $0.contains("{at:") }.map {
    $0.drop { $0 != "{" }
  }
  return """
    {date: \(try value("- date")), panel: \(try value("panel")), layers: {focus: {scores: \(try value("scores")), \
    digest: \(try value("digest")), judged: [\(judged.joined(separator: ", "))]}}, seal: \(try value("seal"))}
    """
}

private func expect(
  _ arguments: [String], in folder: borrowing TemporaryFolder, status: Int32 = 0, output: String = "",
  complaint: String = ""
) throws {
  let result = try plumb(arguments, in: folder.path)
  #expect(result == CommandResult(status: status, output: output, complaint: complaint))
}
