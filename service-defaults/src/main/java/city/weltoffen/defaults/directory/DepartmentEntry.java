package city.weltoffen.defaults.directory;

import city.weltoffen.events.LocalizedText;

/** What other services know of a department. */
public record DepartmentEntry(String slug, LocalizedText name) {}
