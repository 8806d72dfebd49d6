package org.webnav.erp.core.transfer;

import java.time.Instant;
import java.util.UUID;

/**
 * One order on its way, as one version of its row says. The methods answer what the next version shall say.
 *
 * @param attempts requests that may have left
 * @param tries everything that was tried, lookups too; the number of the last row of attempts
 * @param next when something is to be done again; while SENDING, when the sender's claim runs out; while ACKNOWLEDGED,
 *     when it is compared with the ERP
 */
public record Transfer(
        UUID order,
        String number,
        String reference,
        Step step,
        String erpNumber,
        int attempts,
        int tries,
        Instant next,
        String note,
        Instant queued,
        long version) {

    public static Transfer queued(UUID order, String number, String reference, Instant now) {
        return new Transfer(order, number, reference, Step.QUEUED, "", 0, 0, now, "", now, 0);
    }

    Transfer sending(Instant claimedUntil) {
        return change(Step.SENDING, erpNumber, attempts + 1, tries + 1, claimedUntil, "");
    }

    /** Claims the lookup of an unknown transfer; whoever loses its process loses the claim by time. */
    Transfer lookingUp(Instant claimedUntil) {
        return change(step, erpNumber, attempts, tries + 1, claimedUntil, note);
    }

    /** Nothing left the house: the request does not count. */
    Transfer backToQueue(Instant when, String why) {
        return change(Step.QUEUED, erpNumber, attempts - 1, tries, when, why);
    }

    Transfer notFound(Instant now) {
        return change(Step.QUEUED, erpNumber, attempts, tries, now, "The ERP does not have it; it is sent again.");
    }

    Transfer later(Instant when, String why) {
        return change(step, erpNumber, attempts, tries, when, why);
    }

    Transfer unknown(Instant lookUpAt, String why) {
        return change(Step.UNKNOWN, erpNumber, attempts, tries, lookUpAt, why);
    }

    /** @param compareAt when to look whether the ERP still has it */
    Transfer acknowledged(String erp, Instant compareAt) {
        return change(Step.ACKNOWLEDGED, erp, attempts, tries, compareAt, "");
    }

    /** The ERP has it as it was acknowledged, or a person takes it as it is. */
    Transfer agrees(Instant compareAt) {
        return change(Step.ACKNOWLEDGED, erpNumber, attempts, tries, compareAt, "");
    }

    Transfer differs(String why, Instant compareAt) {
        return change(Step.DIFFERS, erpNumber, attempts, tries + 1, compareAt, why);
    }

    Transfer refused(String why) {
        return change(Step.REFUSED, erpNumber, attempts, tries, next, why);
    }

    Transfer conflict(String why) {
        return change(Step.CONFLICT, erpNumber, attempts, tries, next, why);
    }

    /** What the ERP may have is looked up first. */
    public Transfer retried(Instant now) {
        boolean doubtful = step == Step.CONFLICT || step == Step.DIFFERS;
        return change(doubtful ? Step.UNKNOWN : Step.QUEUED, erpNumber, attempts, tries, now, "");
    }

    /** The corrected order; the ERP has nothing under the reference that it refused. */
    Transfer resubmitted(String newReference, Instant now) {
        return new Transfer(
                order, number, newReference, Step.QUEUED, "", attempts, tries, now, "", queued, version + 1);
    }

    private Transfer change(Step to, String erp, int sent, int tried, Instant when, String why) {
        return new Transfer(order, number, reference, to, erp, sent, tried, when, why, queued, version + 1);
    }
}
