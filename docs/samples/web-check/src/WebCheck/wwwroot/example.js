// A made-up ferry accident, told in two languages.
export const example = [
  {
    source: 'Coast Guardian', published: '2025-06-19', title: 'Ferry runs aground off Skerry Point',
    text: 'The ferry Northern Star ran aground off Skerry Point on Wednesday evening with 214 passengers aboard. Twelve people were injured, the coast guard said. The ship, built in 1998, is 86 metres long. Repairs will cost about $4 million.',
  },
  {
    source: 'Island Post', published: '2025-06-20', title: 'Northern Star: what we know',
    text: 'On Wednesday the ferry Northern Star struck rocks off Skerry Point. It had 241 passengers aboard. Twelve people were injured. The owner puts the repairs at $4.1 million.',
  },
  {
    source: '海港时报', published: '2025-06-20', title: '“北极星号”渡轮搁浅',
    text: '6月18日晚，渡轮“北极星号”（Northern Star）在斯凯里角搁浅，船上载有214名乘客，事故造成19人受伤。该船1998年建成，长86米。',
  },
];
