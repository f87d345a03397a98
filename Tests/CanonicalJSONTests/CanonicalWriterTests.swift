import CanonicalJSON
import Testing

@Suite struct CanonicalWriterTests {
  @Test func `what is written is what the tree of it would be`() {
    let text = "\u{20AC}\n\"\\\u{1} and more than a few bytes"
    let written = written { json in
      json.array("array") { json in
        json.string(text)
        json.object { $0.boolean("flag", true) }
        json.object { _ in }
        json.written(Array("[]".utf8))
      }
      json.integer("integer", -7)
      json.number("number", 1.5)
      json.object("object") { $0.string("text", text) }
      json.value("value", ["b": 1, "a": .null])
      json.written("written", Array("{}".utf8))
    }
    let tree: JSON = [
      "array": [.string(text), ["flag": true], [:], []], "integer": -7, "number": .number(1.5),
      "object": ["text": .string(text)], "value": ["a": .null, "b": 1], "written": [:],
    ]
    #expect(written == String(decoding: tree.canonicalBytes, as: UTF8.self))
  }

  @Test func `what is absent or empty is left out where that is asked for`() {
    let written = written { json in
      json.array("a") { _ in }
      json.array(nonEmpty: "b") { _ in }
      json.array(nonEmpty: "c") { $0.object { _ in } }
      json.object(nonEmpty: "d") { _ in }
      json.object(nonEmpty: "e") { $0.object(nonEmpty: "f") { _ in } }
      json.object("g") { _ in }
      json.string("h", nil)
      json.string("i", "[]")
    }
    #expect(written == #"{"a":[],"c":[{}],"g":{},"i":"[]"}"#)
  }

  private func written(_ members: (inout CanonicalWriter) -> Void) -> String {
    String(decoding: CanonicalWriter.bytes { $0.object(members) }, as: UTF8.self)
  }
}
