import FileSystem
import TestSupport
import Testing

/// The way of a new author, as the README tells it.
@Suite struct AuthorsPathTests {
  @Test func `a new author comes from nothing to a compiled profile`() throws {
    let folder = try TemporaryFolder()
    let handbook = folder.path + "/handbook"
    #expect(try plumb(["new", "workspace", "handbook"], in: folder.path).output == createdWorkspace)
    #expect(try plumb(["new", "function", "OPS"], in: handbook).output == createdFunction)
    #expect(try plumb(["new", "profile", "OPS.PLAN"], in: handbook).output == createdProfile)

    let toDo = try plumb(["check", "--format", "concise"], in: handbook)
    #expect(toDo.status == 1)
    #expect(toDo.output.split(separator: "\n").dropLast().allSatisfy { $0.contains("[placeholder-text]") })

    for (file, texts) in fillings { try fillIn("handbook/" + file, with: texts, in: folder) }
    let slips = try plumb(["check", "--format", "concise"], in: handbook)
    #expect(slips.output == foundSlips)
    let fixed = try plumb(["fix"], in: handbook)
    #expect(fixed.output == fixedSlips)
    #expect(try plumb(["check"], in: handbook).output == "no findings · 4 files, 3 pages\n")
    let compiled = try plumb(["compile", "--output", "../compiled"], in: handbook)
    #expect(compiled.status == 0)
    #expect(try folder.text(of: "compiled/profiles/OPS.PLAN.json")?.contains("Sequences the week") == true)
  }
}

/// Puts the texts in the place of the words that stand for them, in their order.
private func fillIn(_ file: String, with texts: [String], in folder: borrowing TemporaryFolder) throws {
  let skeleton = try #require(try folder.text(of: file))
  var left = texts[...]
  let lines = skeleton.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
    guard !line.drop(while: { $0 == " " }).hasPrefix("#"), line.contains("TODO"), let text = left.popFirst()
    else {
      return String(line).replacing("status: draft", with: "status: published")
    }
    return String(line.replacing("TODO", with: text))
  }
  #expect(left.isEmpty, "\(file) asks for fewer texts")
  let filled = lines.joined(separator: "\n")
  #expect(!filled.split(separator: "\n").contains { !$0.contains("#") && $0.contains("TODO") }, "\(file)")
  try folder.write(filled, to: file)
}

private let createdWorkspace = """
  created handbook/framework.yaml
  created handbook/skills.yaml
  then: plumb new function CODE --workspace handbook

  """

private let createdFunction = """
  created OPS/function.yaml
  then: plumb new profile OPS.ID

  """

private let createdProfile = """
  created OPS/PLAN.yaml
  then: replace each TODO; plumb check lists those that are left

  """

/// What the author's slips are found as: a level of mastery misspelt, and a colon in a sentence.
private let foundSlips = """
  OPS/PLAN.yaml:39:7: error[colon-made-mapping] the colon in an item of `L1` splits the sentence: `Warns the sales desk` is taken for the name of a field, and `orders that will be late` for its value
  OPS/PLAN.yaml:54:23: error[dangling-reference] there is no proficiency `basik`
  2 findings: 2 errors · 2 fixable with `plumb fix` · 4 files, 3 pages

  """

private let fixedSlips = """
  fixed OPS/PLAN.yaml: colon-made-mapping, dangling-reference

  no findings · 4 files, 3 pages
  2 fixed in 1 file

  """

/// What an author writes, file by file, in the order of the skeletons.
private let fillings: KeyValuePairs<String, [String]> = [
  "framework.yaml": [
    "Handbook of jobs", "The jobs of a workshop.", "Specialists", "Planner", "Plans one line.",
    "Senior planner",
    "Plans one plant.", "Head of planning", "Answers for planning at all plants.",
  ],
  "skills.yaml": ["scheduling", "Scheduling", "Putting jobs in an order that meets their due dates."],
  "OPS/function.yaml": [
    "Operations", "Makes what customers have ordered.", "Head of operations", "2027-01-01", "2028-01-01",
  ],
  "OPS/PLAN.yaml": [
    "Planning", "Head of planning", "2027-01-01", "2028-01-01", "Decides what is made when.",
    "Customers wait for dates that hold, and machines must neither starve nor queue.",
    "Sequences the week of one line by due date", "Warns the sales desk: orders that will be late",
    "Records why a planned order was moved", "Balances the load of all lines in a plant month by month",
    "Agrees maintenance windows with engineering", "Sets the stock of material that bridges late deliveries",
    "Chooses the planning method that all plants use", "Decides which plant makes which product family",
    "Negotiates capacity for next year with the plant managers", "scheduling",
    "{L1: basik, L2: working, L3: advanced}",
  ],
]
