package city.weltoffen.relations.retention;

/** @param id within its kind */
public record Matter(MatterKind kind, String id) {}
