package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A training is another one than it was: its dates or place for instance, or it does not take place. */
@Kind(context = "networking", name = "training.changed", de = "Fortbildung geändert", en = "Training changed")
public record TrainingChanged(Notice notice, TrainingFacts training) implements DomainEvent {}
