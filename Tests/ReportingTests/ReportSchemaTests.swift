import CanonicalJSON
import Reporting
import Testing

@Suite struct ReportSchemaTests {
  @Test func `a report has the shape that the schema describes`() throws {
    #expect(violations(in: try JSONReader.value(of: ReportFormat.json.render(everything))) == [])
    #expect(violations(in: try JSONReader.value(of: ReportFormat.json.render(report([])))) == [])
    #expect(violations(in: try JSONReader.value(of: ReportFormat.json.render(suppressing))) == [])
    #expect(violations(in: try JSONReader.value(of: ReportFormat.json.render(compared))) == [])
  }

  @Test func `the schema refuses what is missing, unknown or of another kind`() {
    #expect(
      violations(in: ["version": 2]).sorted() == [
        "/as_of", "/comparison", "/findings", "/idle_settings", "/skipped", "/summary", "/suppressed",
        "/version",
      ])
    let skipped: JSON = [["file": 1, "reason": "r", "more": .null]]
    #expect(
      violations(in: ["version": 1, "findings": [[:]], "suppressed": [], "skipped": skipped, "summary": [:]])
        .filter { $0.hasPrefix("/skipped") } == ["/skipped/0/file", "/skipped/0/more"])
  }

  @Test func `every object of the schema is closed and has a title and a description`() {
    for definition in [reportSchema] + (reportSchema["$defs"]?.members.map(\.value) ?? []) {
      #expect(definition["additionalProperties"]?.scalar == "false")
      #expect(definition["title"] != nil)
      #expect(definition["description"] != nil)
    }
  }
}

/// The paths at which `value` is not what `schema` says, for the keywords that the schema of reports uses.
private func violations(in value: JSON, of schema: JSON = reportSchema, at path: String = "") -> [String] {
  if let reference = schema["$ref"]?.text, let name = reference.split(separator: "/").last {
    return violations(in: value, of: reportSchema["$defs"]?[String(name)] ?? .null, at: path)
  }
  if let choices = schema["anyOf"]?.elements {
    return choices.map { violations(in: value, of: $0, at: path) }.min { $0.count < $1.count } ?? []
  }
  if let constant = schema["const"] { return value.scalar == constant.scalar ? [] : [path] }
  if let choices = schema["enum"]?.elements {
    return choices.contains { $0.scalar == value.scalar } ? [] : [path]
  }
  guard value.kind == schema["type"]?.text else { return [path] }
  if case .integer(let number) = value, case .integer(let minimum) = schema["minimum"] {
    return number < minimum ? [path] : []
  }
  let items = value.elements.enumerated().flatMap { index, element in
    violations(in: element, of: schema["items"] ?? .null, at: "\(path)/\(index)")
  }
  let missing = (schema["required"]?.elements ?? []).compactMap(\.text).filter { value[$0] == nil }
  let members = value.members.flatMap { member in
    let property = schema["properties"]?[member.name]
    return property.map { violations(in: member.value, of: $0, at: "\(path)/\(member.name)") }
      ?? ["\(path)/\(member.name)"]
  }
  return items + missing.map { "\(path)/\($0)" } + members
}

extension JSON {
  fileprivate var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// What stands for it in JSON, to compare by.
  fileprivate var scalar: String { String(decoding: canonicalBytes, as: UTF8.self) }

  /// What JSON Schema calls its type.
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
