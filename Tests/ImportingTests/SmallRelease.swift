import FileSystem
import Importing
import Shape
import SourceText
import TestSupport

/// A made-up release: three occupations, one of them without tasks.
struct SmallRelease {
  /// Its files by name.
  var files: [String: String] = [
    "Read Me.txt": "O*NET 31.0 Database\nAugust 2026 Release\n-------\n\nFor information: example.org\n",
    "Occupation Data.txt": """
    O*NET-SOC Code\tTitle\tDescription
    51-9999.01\tKiln Minders\tWatch over kilns: load, fire and unload them.
    43-5061.00\tLine Planners\tDecide what is made when, on which line and by whom, so that whoever ordered something gets it on the day that was promised.
    99-1111.00\tAll Others\tWork that no other code stands for.
    """,
    "Task Statements.txt": """
    O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source
    51-9999.01\t20\tLoad kilns #1 and #2 with raw ware.\tCore\t40\t08/2024\tIncumbent
    43-5061.00\t7\tSequence the orders of a week by due date.\tCore\t\t12/2023\tIncumbent
    43-5061.00\t9\tWarn: the sales desk hears of late orders.\tSupplemental\t\t12/2023\tIncumbent
    43-5061.00\t8\tKeep "old" plans.\t\t\t01/2009\tAnalyst
    """,
    "Job Zones.txt": """
    O*NET-SOC Code\tJob Zone\tDate\tDomain Source
    43-5061.00\t4\t08/2025\tAnalyst
    51-9999.01\t1\t08/2025\tAnalyst
    """,
    "Alternate Titles.txt": """
    O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)
    43-5061.00\tLine-Planners\tn/a\t01
    43-5061.00\tScheduler\tn/a\t01
    43-5061.00\tNo\tn/a\t01
    43-5061.00\tscheduler\tn/a\t02
    99-1111.00\tAnybody\tn/a\t02
    51-9999.01\tKiln Firer\tn/a\t02
    """,
    "Technology Skills.txt": """
    O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand
    43-5061.00\tC#\t43232402\tDevelopment environment software\tY\tN
    43-5061.00\tC++\t43232402\tDevelopment environment software\tY\tN
    43-5061.00\tSpreadsheet software\t43232110\tSpreadsheet software\tY\tN
    51-9999.01\tGridline\t43232110\tSpreadsheet software\tN\tN
    51-9999.01\tGridline\t43232306\tDatabase software\tN\tN
    """,
    "Work Styles.txt": "not used\n",
  ]

  /// The draft that is made of it.
  func draft(named edition: Edition? = nil) throws(ReleaseRefusal) -> Draft {
    let folder = ReleaseFolder("release", files: files.keys.sorted()) { Array((files[$0] ?? "").utf8) }
    return try Draft(of: folder, named: edition, retrieved: .ofTests)
  }

  /// The same release with another text in one of its tables.
  func replacing(_ old: String, with new: String, in table: String) -> SmallRelease {
    var release = self
    release.files[table + ".txt"] = files[table + ".txt"]?.replacing(old, with: new)
    return release
  }
}

extension Draft {
  /// All its files, as a workspace.
  var files: FilesInMemory {
    var files = FilesInMemory()
    for document in documents { files[document.path] = document.text(schema: "schema.json") }
    for table in tables { files.set(table.path, table.bytes) }
    return files
  }
}
