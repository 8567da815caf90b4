package org.commonhold.party;

/** Natural or legal person. */
public enum PartyKind {
    PERSON,
    ORGANISATION
}
