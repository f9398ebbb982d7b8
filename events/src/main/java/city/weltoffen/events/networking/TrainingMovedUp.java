package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Somebody who waited for a place in a training has one; the addressees say who. */
@Kind(
        context = "networking",
        name = "training.moved-up",
        de = "Von der Warteliste nachgerückt",
        en = "Moved up from the waiting list")
public record TrainingMovedUp(Notice notice, TrainingFacts training) implements DomainEvent {}
