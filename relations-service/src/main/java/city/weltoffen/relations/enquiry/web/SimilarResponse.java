package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.enquiry.SimilarEnquiry;
import java.util.List;

/** An enquiry that is similar to another one, and why. */
record SimilarResponse(EnquirySummary enquiry, List<SimilarEnquiry.Why> why) {}
