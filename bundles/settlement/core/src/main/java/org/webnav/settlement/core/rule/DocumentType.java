package org.webnav.settlement.core.rule;

import java.util.Arrays;
import java.util.Optional;

/** Navision's sales document types, with the caption by which the ERP names them. */
public enum DocumentType {
    QUOTE("Quote"),
    ORDER("Order"),
    INVOICE("Invoice"),
    CREDIT_MEMO("Credit Memo"),
    BLANKET_ORDER("Blanket Order"),
    RETURN_ORDER("Return Order");

    private final String word;

    DocumentType(String word) {
        this.word = word;
    }

    public static Optional<DocumentType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
