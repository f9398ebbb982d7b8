package city.weltoffen.networking.department;

import city.weltoffen.events.LocalizedText;

/** How a department is called and to which directorate it belongs. */
public record Naming(LocalizedText name, LocalizedText directorate) {}
