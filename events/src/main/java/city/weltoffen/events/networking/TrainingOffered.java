package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A training is on offer. */
@Kind(context = "networking", name = "training.offered", de = "Fortbildung angeboten", en = "Training offered")
public record TrainingOffered(Notice notice, TrainingFacts training) implements DomainEvent {}
