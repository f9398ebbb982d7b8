package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.enquiry.AnswerDrafts;
import city.weltoffen.relations.enquiry.Argument;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.enquiry.EnquiryInsight;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What helps to decide and to answer. */
@RestController
@RequestMapping("/api/enquiries/{id}")
@Tag(name = "enquiries")
class EnquiryInsightController {

    private final Enquiries enquiries;
    private final EnquiryInsight insight;
    private final AnswerDrafts drafts;
    private final EnquiryOverview overview;

    EnquiryInsightController(
            Enquiries enquiries, EnquiryInsight insight, AnswerDrafts drafts, EnquiryOverview overview) {
        this.enquiries = enquiries;
        this.insight = insight;
        this.drafts = drafts;
        this.overview = overview;
    }

    @GetMapping("/similar")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Earlier enquiries of the same body, or from the same city or country on the same theme")
    List<SimilarResponse> similar(@PathVariable String id) {
        return insight.similarTo(enquiries.require(new EnquiryId(id))).stream()
                .map(similar -> new SimilarResponse(overview.summary(similar.enquiry()), similar.why()))
                .toList();
    }

    @GetMapping("/assessment")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Reasons for and against, from the city's lists, existing relations and earlier decisions")
    List<Argument> assessment(@PathVariable String id, Identity identity) {
        return insight.reasons(enquiries.require(new EnquiryId(id)), identity);
    }

    @GetMapping("/answer-draft")
    @Allow(Who.OFFICE)
    @Operation(summary = "A draft of the answer in one of the city's answer languages, by what was decided")
    DraftResponse draft(@PathVariable String id, @RequestParam String language) {
        return new DraftResponse(language, drafts.draft(enquiries.require(new EnquiryId(id)), language));
    }
}
