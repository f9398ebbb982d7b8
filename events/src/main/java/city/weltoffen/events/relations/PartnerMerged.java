package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * Two records were one partner; the subject is the one that is given up.
 *
 * @param into id of the partner that remains
 */
@Kind(context = "relations", name = "partner.merged", de = "Partner zusammengeführt", en = "Partners merged")
public record PartnerMerged(Notice notice, String into) implements DomainEvent {}
