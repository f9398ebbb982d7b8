package city.weltoffen.relations.partner.web;

import city.weltoffen.relations.partner.Duplicate;
import java.util.List;

/** A partner that is probably the one described, and why. */
record DuplicateResponse(PartnerSummary partner, List<Duplicate.Why> why) {

    static DuplicateResponse of(Duplicate duplicate) {
        return new DuplicateResponse(PartnerSummary.of(duplicate.partner()), duplicate.why());
    }
}
