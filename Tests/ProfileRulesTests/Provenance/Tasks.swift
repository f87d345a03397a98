import FileSystem
import ProfileModel
import Shape
import TestSupport

/// Tasks from the Task Statements of the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training
/// Administration (USDOL/ETA), used under the CC BY 4.0 license; the rewordings are this project's.
enum Tasks {
  static let header = "O*NET-SOC Code\tTask ID\tTask\n"

  static let table =
    header + """
      11-3051.00\t33\tDevelop budgets or approve expenditures for supplies, materials, or human resources, ensuring that materials, labor, or equipment are used efficiently to meet production targets.
      11-3051.00\t35\tReview operations and confer with technical or administrative staff to resolve production or processing problems.
      11-3051.00\t36\tHire, train, evaluate, or discharge staff or resolve personnel grievances.
      11-3051.00\t37\tInitiate or coordinate inventory or cost control programs.
      11-3051.00\t38\tPrepare and maintain production reports or personnel records.
      11-3051.00\t45\tNegotiate materials prices with suppliers.
      11-3051.00\t21332\tConduct site audits to ensure adherence to safety and environmental regulations.
      11-3051.00\t21336\tMonitor permit requirements for updates.
      43-5061.00\t11364\tConfer with department supervisors or other personnel to assess progress and discuss needed changes.
      43-5061.00\t11367\tRecord production data, including volume produced, consumption of raw materials, or quality control measures.
      43-5061.00\t11370\tDistribute production schedules or work orders to departments.
      43-5061.00\t11373\tContact suppliers to verify shipment details.

      """

  /// Ten of the tasks by id, each in slightly other words.
  static let reworded: KeyValuePairs<String, String> = [
    "35":
      "Reviews operations and confers with the technical or administrative staff to solve production or processing problems",
    "36": "Hires, trains, evaluates and discharges staff, and resolves personnel grievances",
    "37": "Initiates and coordinates inventory or cost control programs",
    "38": "Prepares and maintains production reports and personnel records",
    "45": "Negotiates the prices of materials with suppliers",
    "21332": "Conducts site audits that ensure adherence to safety and environmental rules",
    "21336": "Monitors permit requirements for any updates",
    "11364":
      "Confers weekly with department supervisors or other personnel to assess progress and discuss necessary changes",
    "11370": "Distributes production schedules and work orders to the departments",
    "11373": "Contacts suppliers by phone to verify shipment details",
  ]
}

/// The statements of the sample framework, which are its own.
enum SampleStatements {
  static func texts() throws -> [String] {
    let workspace = try Workspace(from: SampleFramework.files)
    return try workspace.profiles.flatMap { path -> [String] in
      let file = ReadFile.reading(try workspace.source.read(path))
      guard case .profile(let profile) = file.document?.content else { return [] }
      return (profile.responsibilities.value?.values ?? []).flatMap { $0.value.values }
        .compactMap(\.text.value)
    }
  }
}
