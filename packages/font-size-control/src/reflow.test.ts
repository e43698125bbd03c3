import { assert } from '@open-wc/testing';
import { Frame, reflowFaults } from '@galley/tooling/suite';

// Each story of each element is asked whether large type fits a phone; here it is shown that a fault would be found.
describe('the question whether large type fits a phone', () => {
  const line = 'Words that are quite long, and many of them';
  const cases = {
    'is cut off': ['p { white-space: nowrap; overflow: hidden }', 'p { height: 10px; overflow: clip }'],
    'lie over each other': ['p { position: absolute; inset: 0 auto auto 0 }', 'p + p { margin-top: -40px }'],
    'runs out of the window': ['p { white-space: nowrap }', 'p { margin-left: -30px }'],
  };
  for (const [fault, rules] of Object.entries(cases)) {
    for (const rule of rules) {
      it(`finds what ${fault}: ${rule}`, async () => {
        const frame = await Frame.open({
          markup: `<galley-font-size-control><p>First: ${line}</p><p>Second: ${line}</p></galley-font-size-control>`,
          room: 'font-size-control',
          width: 320,
          head: `<style>galley-font-size-control { display: block } p { margin: 0; width: 300px } ${rule}</style>`,
        });
        assert.isTrue(
          reflowFaults(frame).some(one => one.endsWith(fault) || one.includes(fault)),
          reflowFaults(frame).join(),
        );
        frame.close();
      });
    }
  }

  it('finds nothing where all is well', async () => {
    const frame = await Frame.open({
      markup: `<galley-font-size-control><p>${line}</p><p><a href="#">${line}</a>, ${line}</p></galley-font-size-control>`,
      room: 'font-size-control',
      width: 320,
      head: '<style>galley-font-size-control { display: block }</style>',
    });
    assert.deepEqual(reflowFaults(frame), []);
    frame.close();
  });
});
