/// A major group of the Standard Occupational Classification, to which the first two digits of a code belong.
struct MajorGroup: Sendable {
  /// The two digits.
  let number: String

  init(of code: String) { number = String(code.prefix(2)) }

  /// The code of its function in the draft.
  var function: String { "SOC" + number }

  /// Its title in the classification of 2018 (U.S. Bureau of Labor Statistics, *2018 SOC Structure*); those of 2010 are
  /// nearly the same.
  var title: String { titles[number].map { $0 + " Occupations" } ?? "Occupations of group \(number)" }
}

private let titles = [
  "11": "Management",
  "13": "Business and Financial Operations",
  "15": "Computer and Mathematical",
  "17": "Architecture and Engineering",
  "19": "Life, Physical, and Social Science",
  "21": "Community and Social Service",
  "23": "Legal",
  "25": "Educational Instruction and Library",
  "27": "Arts, Design, Entertainment, Sports, and Media",
  "29": "Healthcare Practitioners and Technical",
  "31": "Healthcare Support",
  "33": "Protective Service",
  "35": "Food Preparation and Serving Related",
  "37": "Building and Grounds Cleaning and Maintenance",
  "39": "Personal Care and Service",
  "41": "Sales and Related",
  "43": "Office and Administrative Support",
  "45": "Farming, Fishing, and Forestry",
  "47": "Construction and Extraction",
  "49": "Installation, Maintenance, and Repair",
  "51": "Production",
  "53": "Transportation and Material Moving",
  "55": "Military Specific",
]
