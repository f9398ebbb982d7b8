package city.weltoffen.relations.activity;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.ProposalFacts;
import java.util.List;

/**
 * What the office hears of a proposal: its kind and day, never who proposes it or in which words.
 *
 * @param kind label of the kind of activity
 */
record ProposalVoice(ProposalId id, ActivityProposal.Idea idea, LocalizedText kind) {

    Notice tellsOffice() {
        LocalizedText title = new LocalizedText(
                "Aktivität vorgeschlagen: %s, %s".formatted(kind.de(), TitleDay.german(idea.begins())),
                "Activity proposed: %s, %s".formatted(kind.en(), TitleDay.english(idea.begins())));
        return new Notice(title, "/activities/proposals/" + id.value(), Tags.none(), List.of(Addressee.office()));
    }

    ProposalFacts facts() {
        return new ProposalFacts(idea.kind(), idea.begins(), idea.ends());
    }
}
