package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerIndex;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the office should know before it decides. */
@Component
public class EnquiryInsight {

    private final EnquiryIndex index;
    private final PartnerIndex partners;
    private final Connections connections;
    private final Catalogue catalogue;
    private final EnquirySettings settings;

    EnquiryInsight(
            EnquiryIndex index,
            PartnerIndex partners,
            Connections connections,
            Catalogue catalogue,
            EnquirySettings settings) {
        this.index = index;
        this.partners = partners;
        this.connections = connections;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** Earlier enquiries of the same body, or from the same city or country on the same theme, newest first. */
    public List<SimilarEnquiry> similarTo(Enquiry enquiry) {
        return SimilarEnquiry.to(EnquiryEntry.of(enquiry), index, partners, settings.similarWithin());
    }

    /** Reasons for and against, from relations as far as the reader may know of them. */
    public List<Argument> reasons(Enquiry enquiry, Identity reader) {
        return new Assessment(EnquiryEntry.of(enquiry), catalogue)
                .reasons(connections.reasons(enquiry.details(), reader), similarTo(enquiry));
    }
}
