package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A training took place.
 *
 * @param attended how many people took part
 */
@Kind(context = "networking", name = "training.held", de = "Fortbildung durchgeführt", en = "Training held")
public record TrainingHeld(Notice notice, TrainingFacts training, int attended) implements DomainEvent {}
