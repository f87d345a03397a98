internal import CLibYAML

/// The events that make the tree.
enum EventKind {
  case streamStart
  case streamEnd
  case documentStart
  case documentEnd
  case alias
  case scalar
  case sequenceStart
  case sequenceEnd
  case mappingStart
  case mappingEnd

  @inline(__always)
  init?(_ type: yaml_event_type_t) {
    switch type {
    case YAML_STREAM_START_EVENT: self = .streamStart
    case YAML_STREAM_END_EVENT: self = .streamEnd
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_ALIAS_EVENT: self = .alias
    case YAML_SCALAR_EVENT: self = .scalar
    case YAML_SEQUENCE_START_EVENT: self = .sequenceStart
    case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
    case YAML_MAPPING_START_EVENT: self = .mappingStart
    case YAML_MAPPING_END_EVENT: self = .mappingEnd
    default: return nil
    }
  }
}
