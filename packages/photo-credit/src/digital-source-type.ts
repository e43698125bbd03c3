// IPTC's vocabulary of 2024-09-17, retired codes included: pictures that bear them are still shown.
const codes =
  'digitalCapture computationalCapture negativeFilm positiveFilm print minorHumanEdits humanEdits algorithmicallyEnhanced softwareImage digitalArt digitalCreation dataDrivenMedia trainedAlgorithmicMedia algorithmicMedia screenCapture virtualRecording composite compositeCapture compositeSynthetic compositeWithTrainedAlgorithmicMedia'.split(
    ' ',
  );

/** The codes of IPTC's vocabulary "Digital Source Type", which says how a picture was made. */
export const digitalSourceTypes: readonly string[] = codes;

/** The address of a code: of the code alone, or of the address itself, with http or https. Unknown: nothing. */
export function digitalSourceType(codeOrAddress: string | null | undefined): string | undefined {
  const code = codeOrAddress?.trim().replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//, '');
  return code && codes.includes(code) ? `http://cv.iptc.org/newscodes/digitalsourcetype/${code}` : undefined;
}
