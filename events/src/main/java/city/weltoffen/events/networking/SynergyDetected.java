package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Two departments do something about the same without knowing of each other, as far as the city's records tell. */
@Kind(context = "networking", name = "synergy.detected", de = "Synergie vorgeschlagen", en = "Synergy proposed")
public record SynergyDetected(Notice notice, SynergyFacts synergy) implements DomainEvent {}
