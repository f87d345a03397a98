package import CanonicalJSON
import ProfileModel

/// The JSON Schema (2020-12) of answers about evidence, version 1: a chain, the coverage, or what rests on a source.
package let evidenceSchema: JSON = {
  guard
    case .object(let members) = schemaDocument(
      named: "evidence", "Evidence", "What `plumb evidence --format json` answers.", [:],
      definitions: [
        "chain": chain, "coverage": coverage, "uses": uses, "section": section,
        "publishedText": publishedText,
        "support": support, "citation": citation, "review": review, "documentCoverage": documentCoverage,
        "layerCoverage": layerCoverage, "counts": counts, "schemeUse": schemeUse, "use": use,
        "source": source,
        "home": home, "place": place,
      ])
  else { return [:] }
  let answers: [JSON] = ["chain", "coverage", "uses"].map { ["$ref": .string("#/$defs/\($0)")] }
  // Each answer says itself which members it has.
  return .object(
    members.flatMap { member in
      switch member.name {
      case "additionalProperties", "required", "properties": [] as [JSON.Member]
      case "type": [member, JSON.Member("oneOf", .array(answers))]
      default: [member]
      }
    })
}()

private func answer(
  _ kind: String, _ title: String, _ description: String, _ properties: KeyValuePairs<String, JSON>
) -> JSON {
  guard case .object(let members) = record(title, description, properties) else { return [:] }
  let own: [JSON.Member] = [
    JSON.Member("version", described("The version of this format.", ["const": 1])),
    JSON.Member("kind", described("What is answered.", ["const": .string(kind)])),
  ]
  return .object(
    members.map { member in
      switch (member.name, member.value) {
      case ("properties", .object(let properties)): JSON.Member("properties", .object(own + properties))
      case ("required", .array(let names)):
        JSON.Member("required", .array(own.map { .string($0.name) } + names))
      default: member
      }
    })
}

private let chain = answer(
  "chain", "Chain", "From published texts to what they rest on, and to who judged them.",
  [
    "subject": text("The code or the name that was asked for."),
    "title": textOrNull("Its title."),
    "sections": list(of: "section", "The texts, by layer and by the document in which they live."),
    "pages": texts("The pages on which they stand, if the question was about some texts by themselves."),
    "sources": list(of: "source", "The sources that the texts rest on, each once."),
  ])

private let coverage = answer(
  "coverage", "Coverage", "Which texts of a workspace rest on what.",
  [
    "documents": list(of: "documentCoverage", "The documents that hold texts."),
    "total": reference(to: "counts", "The texts of all documents."),
  ])

private let uses = answer(
  "uses", "Uses of a source", "Everything that rests on a source.",
  [
    "source": reference(to: "source", "The source."),
    "derived": list(of: "source", "The sources that repeat it, directly or by way of others."),
    "schemes": list(of: "schemeUse", "The schemes whose codes were looked up in one of them."),
    "uses": list(of: "use", "The citations of one of them."),
  ])

private let section = record(
  "Section", "The texts of one layer that live in one document.",
  [
    "layer": layerName, "home": reference(to: "home", "The document."),
    "support": reference(to: "support", "What the layer rests on."),
    "review": reference(to: "review", "The newest review of the layer."),
    "texts": list(of: "publishedText", "The texts."),
  ])

private let publishedText = record(
  "Published text", "A text with what it rests on.",
  [
    "name": text("What the compiled output calls it: the id of a statement or a skill, a level, a code."),
    "level": textOrNull("The level whose pages have it, or null where all do."),
    "text": text("The text."), "place": aPlace,
    "restsOn": choice(of: ["text", "layer"], "Whether it cites by itself, or rests on what its layer does."),
    "support": reference(to: "support", "What it rests on."),
  ])

private let support = record(
  "Support", "What something rests on, as its author says.",
  [
    "state": choice(
      of: ["cited", "none", "withheld", "missing"],
      "Sources, the reason why there is none, the reason why it is not named, or nothing."),
    "citations": list(of: "citation", "The sources."),
    "internalSources": integer(from: 0, "How many more there are that only insiders may see."),
    "reason": textOrNull("The reason, or null."),
  ])

private let citation = record(
  "Citation", "A use of a source.",
  [
    "source": text("The source's name."), "locator": textOrNull("Where in the source, or null."),
    "asOf": textOrNull("The date that it speaks for, or null."), "place": aPlace,
  ])

private let review = record(
  "Review", "What was said of a layer last.",
  [
    "state": text("The state, as the compiled output names it."),
    "date": textOrNull("The day of the review, or null."),
    "lowest": integerOrNull("The lowest score, or null."),
    "mark": integerOrNull("The score that it has to reach, or null."),
    "panel": texts("Who judged, by role; nothing for those outside."),
  ])

private let documentCoverage = record(
  "Coverage of a document", "How the texts that live in a document are covered.",
  [
    "home": reference(to: "home", "The document."),
    "layers": list(of: "layerCoverage", "Its layers, in the order of pages."),
  ])

private let layerCoverage = record(
  "Coverage of a layer", "How the texts of a layer are covered.",
  [
    "layer": layerName, "texts": reference(to: "counts", "Its texts."),
    "sources": integer(from: 0, "How many sources are cited, each counted once."),
    "review": reference(to: "review", "The newest review of the layer."),
  ])

private let counts = record(
  "Counts", "Texts, counted by what they rest on.",
  [
    "all": integer(from: 0, "All of them."),
    "citing": integer(from: 0, "Those that cite by themselves."),
    "byLayer": integer(from: 0, "Those that rest on what their layer cites."),
    "explained": integer(from: 0, "Those whose author says why nothing is cited."),
    "uncited": integer(from: 0, "The others."),
  ])

private let schemeUse = record(
  "Use by a scheme", "A scheme whose codes were looked up in a source.",
  ["id": text("The scheme's id."), "source": text("The source's name."), "place": aPlace])

private let use = record(
  "Use", "A citation, and what rests on it.",
  [
    "home": reference(to: "home", "The document that cites."), "layer": layerName,
    "text": textOrNull("The text that cites by itself, or null where its layer does."),
    "resting": texts("The texts of the layer that rest on the citation."),
    "citation": reference(to: "citation", "The citation."),
  ])

private let source = record(
  "Source", "What is known of a source.",
  [
    "name": text("Its id, behind the profile's code and `#` where only one profile cites it."),
    "title": textOrNull("Its title, or null."), "kind": textOrNull("Its kind, or null."),
    "publisher": textOrNull("Its publisher, or null."), "edition": textOrNull("Its edition, or null."),
    "published": textOrNull("When it was published, or null."),
    "retrieved": textOrNull("When it was read, or null."), "licence": textOrNull("Its licence, or null."),
    "url": textOrNull("Its address, or null."), "doi": textOrNull("Its DOI, or null."),
    "archive": textOrNull("Where a copy is kept, or null."),
    "derivedFrom": texts("The names of the sources that it repeats."),
    "isInternal": described("Whether only insiders may see it.", ["type": "boolean"]), "place": aPlace,
  ])

private let home = record(
  "Document", "The document in which texts live.",
  [
    "origin": text("`framework`, `function:CODE`, `profile:CODE`, or `skills` for shared skills."),
    "title": textOrNull("Its title, or null."), "file": text("Its path in the workspace."),
    "isDraft": described("Whether it is still being written.", ["type": "boolean"]),
  ])

private let place = record(
  "Place", "Where something stands.",
  [
    "file": text("The path in the workspace."), "line": integer(from: 1, "The line, from 1."),
    "path": text("The path in the document."),
  ])

private let aPlace = reference(to: "place", "Where it stands.")
private let layerName = choice(of: Layer.allCases.map(\.rawValue), "The layer.")

private func textOrNull(_ description: String) -> JSON {
  described(description, ["type": ["string", "null"]])
}

private func integerOrNull(_ description: String) -> JSON {
  described(description, ["type": ["integer", "null"]])
}
