package city.weltoffen.relations.enquiry;

import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.Relations;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves conversions as a crash would. */
public class ConversionFaults {

    private final Enquiries enquiries;
    private final Relations relations;

    public ConversionFaults(Enquiries enquiries, Relations relations) {
        this.enquiries = enquiries;
        this.relations = relations;
    }

    /** After the claim; answers the claimed id. */
    public String interrupt(String enquiry, Conversion.Target to) {
        return enquiries
                .beginConversion(new EnquiryId(enquiry), to)
                .conversion()
                .orElseThrow()
                .id();
    }

    /** After the relation was proposed; answers its id. */
    public String interruptAfterProposing(String enquiry, String partner) {
        String id = interrupt(enquiry, Conversion.Target.RELATION);
        RelationDetails nothing = new RelationDetails(
                null, null, Set.of(), Set.of(), Set.of(), null, Set.of(), List.of(), List.of(), Map.of(), false, false,
                Set.of(), null, null, null);
        relations.proposeOnce(new RelationId(id), new PartnerId(partner), RelationKind.CONTACT, nothing);
        return id;
    }
}
