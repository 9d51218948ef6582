/**
 * Which parameters of an address only say where a reader came from. Sources: the `$removeparam` list of AdGuard
 * (https://github.com/AdguardTeam/AdguardFilters, TrackParamFilter) and ClearURLs' global rules
 * (https://docs.clearurls.xyz/latest/specs/rules/), those which stand for one tracker and nothing else.
 */

/** Advertisers' click identifiers. */
const clicks = `
  fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid msclkid twclid ttclid li_fat_id igshid
  igsh yclid ysclid ymclid _openstat rb_clickid epik srsltid`;
/** Newsletters and mail. */
const mailings = `
  mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok vero_id vero_conv oly_anon_id
  oly_enc_id ml_subscriber ml_subscriber_hash _ke _kx bsft_clkid`;
/** Publishers and platforms. */
const platforms = `
  ref_src ref_url cmpid ncid wickedid s_cid icid __twitter_impression guccounter guce_referrer
  guce_referrer_sig _ga _gl ns_campaign ns_mchannel ns_source ns_linkname at_medium at_campaign at_custom1
  at_custom2 at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_format at_ptr_name
  at_bbc_team at_campaign_type xtor smid tpcc`;
const names = new Set(`${clicks} ${mailings} ${platforms}`.trim().split(/\s+/));
const families = /^(?:utm|mtm|pk|piwik|matomo|stm|hsa|wt)_./;

export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || families.test(lower);
}
