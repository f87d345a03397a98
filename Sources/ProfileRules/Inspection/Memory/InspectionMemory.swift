package import Archive
import ProfileModel
import Similarity

/// What a run knows of a workspace once it is over, so that the next one need not look at what has not changed.
package struct InspectionMemory: Sendable {
  /// What everything was found under: the program, the settings, the day and what all documents share. Under another one
  /// nothing but the files is worth anything.
  package let terms: ContentDigest
  package let files: FileStates

  /// In the order in which they were inspected.
  let units: UnitTable

  /// What the documents of all units contribute to checks across documents.
  let facts: FactTable

  /// The texts of all units, the marks of paragraphs, and what was found in their clusters.
  let texts: ComparedTexts
  let marksOfParagraphs: RunMarks
  let clusters: TextClusters
}
