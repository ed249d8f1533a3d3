/**
 * Stage: from reports in a form that nobody has described to a proposal of that form, which a person reviews in a
 * spreadsheet, and from there to what is added to the mappings. {@link vn.chitieu.learn.FormProposal} makes proposals,
 * {@link vn.chitieu.learn.ProposalFolder} keeps them, {@link vn.chitieu.learn.Acceptance} reads what a person decided.
 */
@NullMarked
package vn.chitieu.learn;

import org.jspecify.annotations.NullMarked;
